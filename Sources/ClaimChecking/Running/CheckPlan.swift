import CaseModel
import RulesEngine

/// All checks made ready for many claims.
struct CheckPlan {
  let checks: [PlannedCheck]
  /// The conditions that a code and a day decide, each once.
  let codeConditions: [Condition]
  /// For each line letter of each check the numbers of its code conditions.
  private let needs: [[Int]]

  init(_ checks: [ClaimCheck]) {
    var numbers: [Condition: Int] = [:]
    var conditions: [Condition] = []
    for condition in checks.flatMap(\.conditions) where condition.kind.isOfTheCode {
      let key = Self.key(condition)
      guard numbers[key] == nil else { continue }
      numbers[key] = conditions.count
      conditions.append(key)
    }
    var needs: [[Int]] = []
    self.checks = checks.map { check in
      let first = needs.count
      needs += (0..<check.lineVariables).map { letter in
        check.conditions.filter { $0.kind.isOfTheCode && $0.line == letter }
          .compactMap { numbers[Self.key($0)] }
      }
      return PlannedCheck(check, firstLetter: first)
    }
    codeConditions = conditions
    self.needs = needs
  }

  /// A bit for each letter whose code conditions all hold.
  func letters(_ holds: (Int) -> Bool) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: needs.count / 64 + 1)
    for (letter, conditions) in needs.enumerated() where conditions.allSatisfy(holds) {
      words[letter >> 6] |= 1 << UInt64(letter & 63)
    }
    return words
  }

  /// The condition as one on line A, so that checks share it.
  private static func key(_ condition: Condition) -> Condition {
    var key = condition
    key.line = 0
    key.phrase = ""
    return key
  }
}
