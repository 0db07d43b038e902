import CaseModel

/// A rule of reasoning from `Rules/policies`: when its conditions hold, its conclusion follows.
package final class Policy: Sendable {
  package struct Reference: Hashable, Sendable {
    package var source: String
    package var section: String

    package init(source: String, section: String) {
      self.source = source
      self.section = section
    }
  }

  /// A flag for later rules, of the question or of a line.
  package struct Flag: Hashable, Sendable {
    package var name: String
    package var line: Int?

    package init(name: String, line: Int?) {
      self.name = name
      self.line = line
    }
  }

  package let id: String
  package let conditions: [Condition]
  package let verdict: Verdict?
  package let say: SentenceTemplate?
  package let why: [SentenceTemplate]
  package let action: [SentenceTemplate]
  package let caution: [SentenceTemplate]
  package let flags: [Flag]
  package let authorities: [Reference]
  package let overrides: [String]
  package let period: EffectivePeriod
  /// A practice's own rule, shown as such.
  package let isPractice: Bool
  /// Number of line variables: 0 to 3.
  package let lineVariables: Int
  /// What the conditions look at, to keep rules to the questions they are for.
  package let kinds: ConditionKinds
  /// Whether the rule is about a pair whose order means nothing, so that it fires once for two lines.
  let isSymmetric: Bool
  /// What must be in the question for the rule to be worth trying.
  package let gate: PolicyGate

  package init(
    id: String,
    conditions: [Condition],
    verdict: Verdict?,
    say: SentenceTemplate?,
    why: [SentenceTemplate] = [],
    action: [SentenceTemplate] = [],
    caution: [SentenceTemplate] = [],
    flags: [Flag] = [],
    authorities: [Reference],
    overrides: [String] = [],
    period: EffectivePeriod = .always,
    isPractice: Bool = false
  ) {
    self.id = id
    self.conditions = conditions
    self.verdict = verdict
    self.say = say
    self.why = why
    self.action = action
    self.caution = caution
    self.flags = flags
    self.authorities = authorities
    self.overrides = overrides
    self.period = period
    self.isPractice = isPractice
    lineVariables = conditions.reduce(0) { max($0, $1.highestLine + 1) }
    kinds = ConditionKinds(conditions.map(\.kind))
    isSymmetric = kinds.contains(.pairNoEdit) || kinds.contains(.pairNotChecked)
    gate = PolicyGate(conditions)
  }

  package var templates: [SentenceTemplate] { [say].compactMap(\.self) + why + action + caution }
}
