import CaseModel
import RulesEngine

/// A check with its conditions in the order in which its letters are bound, so that a claim is left as early as can be.
struct PlannedCheck {
  /// What is tried when a letter is bound.
  struct Stage {
    /// Bits that the profile of the line's code must have.
    var required: UInt128 = 0
    /// Bits that it must not have.
    var forbidden: UInt128 = 0
    var conditions: [Condition] = []
    /// Whether an earlier claim's line may be bound.
    var takesHistory = false
  }

  let check: ClaimCheck
  /// Conditions that need no letter.
  private(set) var opening: [Condition] = []
  /// One for each line letter.
  private(set) var lines: [Stage]
  /// One for each diagnosis letter.
  private(set) var diagnoses: [Stage]
  /// Indicators of the pair edit between A and B that the check asks for; lines without one are left out at once.
  private(set) var pairIndicators: [Int]?
  /// The edit's first column is B, not A.
  private(set) var isPairReversed = false

  init(_ check: ClaimCheck, bit: (Condition) -> Int?) {
    self.check = check
    lines = Array(repeating: Stage(), count: check.lineVariables)
    diagnoses = Array(repeating: Stage(), count: check.diagnosisVariables)
    for condition in check.conditions { place(condition, bit(condition)) }
  }

  private mutating func place(_ condition: Condition, _ bit: Int?) {
    noteHistory(condition)
    if condition.kind == .pairIndicator, condition.highestLine == 1 {
      pairIndicators = condition.values.compactMap(Int.init)
      isPairReversed = condition.line == 1
    } else if condition.highestDiagnosis >= 0 {
      diagnoses[condition.highestDiagnosis].conditions.append(condition)
    } else if condition.highestLine < 0 {
      opening.append(condition)
    } else if let bit {
      lines[condition.highestLine].required |= 1 << UInt128(bit)
    } else {
      lines[condition.highestLine].conditions.append(condition)
    }
  }

  private mutating func noteHistory(_ condition: Condition) {
    switch condition.kind {
    case .isOfHistory, .isEarlier: condition.line.map { lines[$0].takesHistory = true }
    case .inGlobalPeriod, .withinDays: condition.otherLine.map { lines[$0].takesHistory = true }
    default: break
    }
  }
}
