import RulesEngine

/// The conditions that a code, or a diagnosis, decides by itself, each once, with the letters that need them.
///
/// They are held against a code once for all claims; a claim then only looks at bits.
struct LetterNeeds {
  private(set) var conditions: [PlannedCondition] = []
  private var numbers: [Condition: Int] = [:]
  /// For each letter the numbers of its conditions.
  private var needs: [[Int]] = []

  var count: Int { needs.count }

  /// Adds a letter with its conditions; its number is that of the letters before it.
  mutating func add(_ own: [Condition]) -> Int {
    needs.append(own.map { number($0) })
    return needs.count - 1
  }

  private mutating func number(_ condition: Condition) -> Int {
    var key = condition
    key.line = key.line.map { $0 < Condition.firstDiagnosis ? 0 : Condition.firstDiagnosis }
    key.phrase = ""
    if let found = numbers[key] { return found }
    numbers[key] = conditions.count
    conditions.append(PlannedCondition(key))
    return conditions.count - 1
  }

  /// The letters whose conditions all hold.
  func letters(_ holds: (PlannedCondition) throws -> Bool) rethrows -> LetterSet {
    let held = try conditions.map(holds)
    var letters = LetterSet(count: needs.count)
    for (letter, own) in needs.enumerated() where own.allSatisfy({ held[$0] }) {
      letters.insert(letter)
    }
    return letters
  }
}
