import CaseModel
import RulesEngine

/// A rule of `Rules/claim-checks`: when its conditions hold for lines and diagnoses of a claim, it is a finding.
package final class ClaimCheck: Sendable {
  package let id: String
  /// A few words for lists.
  package let title: String
  package let severity: FindingSeverity
  /// The adjustment reason codes (X12 CARC) under which payers deny what the check finds.
  package let reasonCodes: [String]
  package let conditions: [Condition]
  /// What is wrong.
  package let say: SentenceTemplate
  package let why: [SentenceTemplate]
  package let action: SentenceTemplate?
  /// What an appeal can do.
  package let appeal: SentenceTemplate?
  /// The line variables that the finding is placed on; all of them when empty.
  package let placedOn: [Int]
  package let authorities: [Policy.Reference]
  /// Checks whose findings on the same lines this one replaces.
  package let overrides: [String]
  package let period: EffectivePeriod
  /// A practice's own check, shown as such.
  package let isPractice: Bool
  /// A claim that is found, and one that is not, as their lines are written; for `explain`.
  package let examples: Examples

  /// Two of a check's cases in the words of its file.
  package struct Examples: Hashable, Sendable {
    package var firing: String
    package var passing: String

    package init(firing: String = "", passing: String = "") {
      self.firing = firing
      self.passing = passing
    }
  }

  package init(
    id: String,
    title: String,
    severity: FindingSeverity,
    reasonCodes: [String] = [],
    conditions: [Condition],
    say: SentenceTemplate,
    why: [SentenceTemplate] = [],
    action: SentenceTemplate? = nil,
    appeal: SentenceTemplate? = nil,
    placedOn: [Int] = [],
    authorities: [Policy.Reference],
    overrides: [String] = [],
    period: EffectivePeriod = .always,
    isPractice: Bool = false,
    examples: Examples = Examples()
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.reasonCodes = reasonCodes
    self.conditions = conditions
    self.say = say
    self.why = why
    self.action = action
    self.appeal = appeal
    self.placedOn = placedOn
    self.authorities = authorities
    self.overrides = overrides
    self.period = period
    self.isPractice = isPractice
    self.examples = examples
  }

  package var lineVariables: Int { conditions.reduce(0) { max($0, $1.highestLine + 1) } }
  package var diagnosisVariables: Int { conditions.reduce(0) { max($0, $1.highestDiagnosis + 1) } }
  package var templates: [SentenceTemplate] { [say, action, appeal].compactMap(\.self) + why }
}
