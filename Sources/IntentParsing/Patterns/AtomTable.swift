/// The distinct atoms of all patterns, numbered, and the patterns written with those numbers.
struct AtomTable {
  struct Element {
    var choices: [Int32]
    var isOptional: Bool
  }

  struct Pattern {
    var rule: Int
    var number: Int
    var rows: [[Element]]
    var isAtStart: Bool
    var isAtEnd: Bool
  }

  private(set) var all: [PhrasePattern.Atom] = []
  /// Per atom, the number of rules that speak of it.
  private(set) var uses: [Int] = []
  private(set) var patterns: [Pattern] = []
  private var numbers: [PhrasePattern.Atom: Int32] = [:]
  private var lastRule: [Int] = []

  init(_ rules: [IntentRule]) {
    numbers.reserveCapacity(1_000)
    for (rule, written) in rules.enumerated() {
      for (number, pattern) in written.patterns.enumerated() {
        let rows = pattern.rows.map { row in
          row.map { Element(choices: choices($0, in: rule), isOptional: $0.isOptional) }
        }
        patterns.append(
          Pattern(
            rule: rule,
            number: number,
            rows: rows,
            isAtStart: pattern.isAtStart,
            isAtEnd: pattern.isAtEnd
          )
        )
      }
    }
  }

  /// Every stem of the patterns' words.
  var stems: [String] {
    all.flatMap { atom -> [String] in if case .words(let words) = atom { words } else { [] } }
  }

  private mutating func choices(_ element: PhrasePattern.Element, in rule: Int) -> [Int32] {
    var found: [Int32] = []
    for atom in element.choices {
      let number = intern(atom, in: rule)
      if !found.contains(number) { found.append(number) }
    }
    return found.count > 1 ? found.sorted() : found
  }

  private mutating func intern(_ atom: PhrasePattern.Atom, in rule: Int) -> Int32 {
    let number = numbers[atom] ?? Int32(all.count)
    if number == all.count {
      numbers[atom] = number
      all.append(atom)
      uses.append(0)
      lastRule.append(-1)
    }
    if lastRule[Int(number)] != rule {
      uses[Int(number)] += 1
      lastRule[Int(number)] = rule
    }
    return number
  }
}
