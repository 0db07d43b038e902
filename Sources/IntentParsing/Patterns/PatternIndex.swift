import CaseModel

/// All patterns of all rules, turned round: from what a question holds to the patterns it may fit.
///
/// Each distinct atom has a number and a weight: the fewer rules speak of it, the more it tells.
/// Each distinct choice of atoms is a slot; a pattern can only fit when all its slots are met.
struct PatternIndex: Sendable {
  struct Element: Sendable {
    var slot: Int32
    var isOptional: Bool
  }

  struct Pattern: Sendable {
    var rule: Int
    var rows: [[Element]]
    /// The number of distinct slots that must be met.
    var required: UInt8
    var isAtStart: Bool
    var isAtEnd: Bool
    var number: Int
  }

  let rules: [IntentRule]
  /// The stems of the patterns' words.
  let words: WordTable
  private(set) var patterns: [Pattern] = []
  /// Per slot, the patterns that need it.
  private(set) var patternsOfSlot: [[Int32]] = []
  private(set) var weights: [Float] = []
  private(set) var slotsOfAtom: [[Int32]] = []
  /// Per word, the atoms that begin with it, and the words that must follow.
  private(set) var phrases: [[(atom: Int32, rest: [Int32])]]
  /// Per concept of the vocabulary, its atom, or -1.
  private(set) var atomOfConcept: [Int32]
  private(set) var atomOfKind: [EntityKind: Int32] = [:]
  /// Per concept, the atom of codes of that class.
  private(set) var atomOfClass: [Int32: Int32] = [:]

  /// The concept above everyone who treats or bills; `<role>` is any of them.
  let roleConcept: Int32

  private var atoms: [PhrasePattern.Atom: Int32] = [:]
  private var slots: [Set<Int32>: Int32] = [:]

  init(_ rules: [IntentRule], vocabulary: Vocabulary) {
    self.rules = rules
    roleConcept = vocabulary.concepts.number(of: "practitioner-role")
    let atomLists = rules.map { $0.patterns.flatMap(\.atoms) }
    words = WordTable(
      atomLists.lazy.flatMap { $0 }.flatMap { atom -> [String] in
        if case .words(let words) = atom { words } else { [] }
      })
    phrases = Array(repeating: [], count: words.count)
    atomOfConcept = Array(repeating: -1, count: vocabulary.concepts.count)
    for list in atomLists { for atom in list { intern(atom, vocabulary) } }
    weigh(atomLists)
    for (rule, written) in rules.enumerated() {
      for (number, pattern) in written.patterns.enumerated() { add(pattern, rule, number) }
    }
  }

  private mutating func intern(_ atom: PhrasePattern.Atom, _ vocabulary: Vocabulary) {
    guard atoms[atom] == nil else { return }
    let number = Int32(atoms.count)
    atoms[atom] = number
    slotsOfAtom.append([])
    weights.append(0)
    switch atom {
    case .words(let stems):
      let numbers = stems.map { words.number(of: $0) }
      phrases[Int(numbers[0])].append((number, Array(numbers.dropFirst())))
    case .concept(let id):
      let concept = Int(vocabulary.concepts.number(of: id))
      if concept >= 0 { atomOfConcept[concept] = number }
    case .entity(let kind): atomOfKind[kind] = number
    case .codeOfClass(let id):
      let concept = vocabulary.concepts.number(of: id)
      if concept >= 0 { atomOfClass[concept] = number }
    }
  }

  private mutating func weigh(_ lists: [[PhrasePattern.Atom]]) {
    var uses = [Int](repeating: 0, count: weights.count)
    for list in lists {
      for atom in Set(list) { if let number = atoms[atom] { uses[Int(number)] += 1 } }
    }
    for (atom, number) in atoms {
      weights[Int(number)] = Self.weight(of: atom, usedBy: uses[Int(number)], of: rules.count)
    }
  }

  /// From 2 for what one rule alone speaks of to 0.4 for what all do; grammar words far less.
  private static func weight(
    of atom: PhrasePattern.Atom, usedBy uses: Int, of count: Int
  ) -> Float {
    var (share, steps): (Float, Int) = (1, uses)
    // Logarithm of the number of uses in steps of doubling, without Foundation.
    while steps > 1 {
      share -= 0.17
      steps /= 2
    }
    let weight = 0.4 + 1.6 * max(0, share)
    guard case .words(let stems) = atom else { return weight }
    let content = stems.filter { !FunctionWords.contains($0.utf8) }.count
    if content > 0 { return weight + (stems.count > 1 ? 0.3 : 0) }
    return stems.count > 1 ? weight * 0.5 : weight * 0.2
  }

  private mutating func add(_ pattern: PhrasePattern, _ rule: Int, _ number: Int) {
    let rows = pattern.rows.map { row in
      row.map { Element(slot: slot(for: $0), isOptional: $0.isOptional) }
    }
    let required = Set(rows.flatMap { $0 }.filter { !$0.isOptional }.map(\.slot))
    for slot in required { patternsOfSlot[Int(slot)].append(Int32(patterns.count)) }
    patterns.append(
      Pattern(
        rule: rule, rows: rows, required: UInt8(min(required.count, 255)),
        isAtStart: pattern.isAtStart, isAtEnd: pattern.isAtEnd, number: number))
  }

  private mutating func slot(for element: PhrasePattern.Element) -> Int32 {
    let choices = Set(element.choices.compactMap { atoms[$0] })
    if let known = slots[choices] { return known }
    let number = Int32(slots.count)
    slots[choices] = number
    patternsOfSlot.append([])
    for atom in choices { slotsOfAtom[Int(atom)].append(number) }
    return number
  }

  func source(of pattern: Int) -> String {
    rules[patterns[pattern].rule].patterns[patterns[pattern].number].source
  }
}
