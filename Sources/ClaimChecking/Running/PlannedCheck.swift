import CaseModel
import RulesEngine

/// A check with its conditions in the order in which its letters are bound, so that a claim is left as early as can be.
final class PlannedCheck {
  /// What is tried when a letter is bound.
  struct Stage {
    /// The number of the letter among those of all checks, by which a code's or a diagnosis's profile knows it.
    let letter: Int
    var conditions: [PlannedCondition] = []
    /// Whether an earlier claim's line may be bound.
    var takesHistory = false
  }

  let check: ClaimCheck
  /// What the claim must hold anywhere to be worth a trial.
  let gate: CheckGate
  /// Conditions that need no letter.
  private(set) var opening: [PlannedCondition] = []
  /// One for each line letter.
  private(set) var lines: [Stage]
  /// One for each diagnosis letter.
  private(set) var diagnoses: [Stage]
  /// The edit's first column is B, not A.
  private(set) var isPairReversed = false

  init(_ check: ClaimCheck, letters: [Int], diagnoses: [Int]) {
    self.check = check
    gate = CheckGate(check.conditions)
    lines = letters.map { Stage(letter: $0) }
    self.diagnoses = diagnoses.map { Stage(letter: $0) }
    for condition in check.conditions.sorted(by: Self.isCheaper) { place(condition) }
  }

  /// What a claim's own text decides is tried before what takes a table.
  private static func isCheaper(_ left: Condition, _ right: Condition) -> Bool {
    cost(left.kind) < cost(right.kind)
  }

  private static func cost(_ kind: Condition.Kind) -> Int {
    switch kind {
    case .lineModifier, .standsBefore, .sameCode, .payer, .setting, .linePlace: 0
    case .articleSupportsNone, .excludes, .timedUnitsAboveMinutes: 2
    default: 1
    }
  }

  private func place(_ condition: Condition) {
    noteHistory(condition)
    guard !condition.kind.isOfTheCode, !condition.kind.isOfTheDiagnosis else { return }
    if condition.kind == .pairIndicator, condition.highestLine == 1 {
      isPairReversed = condition.line == 1
    } else if condition.highestDiagnosis >= 0 {
      diagnoses[condition.highestDiagnosis].conditions.append(PlannedCondition(condition))
    } else if condition.highestLine < 0 {
      opening.append(PlannedCondition(condition))
    } else {
      lines[condition.highestLine].conditions.append(PlannedCondition(condition))
    }
  }

  private func noteHistory(_ condition: Condition) {
    switch condition.kind {
    case .isOfHistory, .isEarlier: condition.line.map { lines[$0].takesHistory = true }
    case .inGlobalPeriod, .withinDays: condition.otherLine.map { lines[$0].takesHistory = true }
    default: break
    }
  }
}
