import CaseModel
import RulesEngine

/// All checks made ready for many claims.
struct CheckPlan {
  /// Bits of a profile.
  private static let bitLimit = 128

  let checks: [PlannedCheck]
  /// The conditions that a code and a day decide, in the order of their bits.
  let codeConditions: [Condition]

  init(_ checks: [ClaimCheck]) {
    var numbers: [Condition: Int] = [:]
    var conditions: [Condition] = []
    for condition in checks.flatMap(\.conditions) where condition.kind.isOfTheCode {
      let key = Self.key(condition)
      guard numbers[key] == nil, conditions.count < Self.bitLimit else { continue }
      numbers[key] = conditions.count
      conditions.append(key)
    }
    codeConditions = conditions
    self.checks = checks.map { check in
      PlannedCheck(check) { $0.kind.isOfTheCode ? numbers[Self.key($0)] : nil }
    }
  }

  /// The condition as one on line A, so that checks share it.
  private static func key(_ condition: Condition) -> Condition {
    var key = condition
    key.line = 0
    key.phrase = ""
    return key
  }
}
