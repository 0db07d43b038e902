import CaseModel
import RulesEngine

/// A condition made ready to be held against many claims.
final class PlannedCondition {
  let condition: Condition
  let kind: Condition.Kind
  let isNegated: Bool
  /// Letters of lines, 0 for A, and of diagnoses, 3 for D; -1 for none.
  let line: Int
  let other: Int
  let isOfDiagnoses: Bool
  /// The modifiers of the list, for the conditions that name any.
  let modifiers: [ModifierKey]
  /// Spans of diagnosis codes, without dots.
  let spans: [Substring]

  init(_ condition: Condition) {
    self.condition = condition
    kind = condition.kind
    isNegated = condition.isNegated
    line = condition.line ?? -1
    other = condition.otherLine ?? -1
    isOfDiagnoses = condition.highestDiagnosis >= 0
    modifiers =
      condition.kind == .lineModifier ? condition.values.map { ModifierKey($0) } : []
    spans =
      condition.kind == .diagnosisCode
      ? condition.values.map { Substring($0.filter { $0 != "." }) } : []
  }
}
