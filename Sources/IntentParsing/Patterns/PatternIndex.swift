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
  /// The concept above the words of questions in general.
  let genericConcept: Int32

  private var slotOfAtom: [Int32] = []
  private var slotOfChoice: [[Int32]: Int32] = [:]

  init(_ rules: [IntentRule], vocabulary: Vocabulary) {
    self.rules = rules
    roleConcept = vocabulary.concepts.number(of: "practitioner-role")
    genericConcept = vocabulary.concepts.number(of: "generic-word")
    let atoms = AtomTable(rules)
    words = WordTable(atoms.stems)
    phrases = Array(repeating: [], count: words.count)
    atomOfConcept = Array(repeating: -1, count: vocabulary.concepts.count)
    slotsOfAtom = Array(repeating: [], count: atoms.all.count)
    slotOfAtom = Array(repeating: -1, count: atoms.all.count)
    for (number, atom) in atoms.all.enumerated() {
      enter(atom, Int32(number), vocabulary)
      weights.append(Self.weight(of: atom, usedBy: atoms.uses[number], of: rules.count))
    }
    for pattern in atoms.patterns { add(pattern) }
  }

  private mutating func enter(
    _ atom: PhrasePattern.Atom,
    _ number: Int32,
    _ vocabulary: Vocabulary
  ) {
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

  /// From 2 for what one rule alone speaks of to 0.4 for what all do; grammar words far less.
  private static func weight(
    of atom: PhrasePattern.Atom,
    usedBy uses: Int,
    of count: Int
  ) -> Float {
    var (share, steps): (Float, Int) = (1, uses)
    // Logarithm of the number of uses in steps of doubling, without Foundation.
    while steps > 1 {
      share -= 0.17
      steps /= 2
    }
    let rarity = 0.4 + 1.6 * max(0, share)
    guard case .words(let stems) = atom else { return rarity }
    // A word alone is weaker evidence than a concept, which many wordings share.
    let weight = min(rarity, 1.3)
    let tells = stems.map { FunctionWords.weight(of: $0.utf8) }.max() ?? 1
    if stems.count == 1 { return weight * tells }
    return tells < 0.3 ? weight * 0.5 : weight * tells + 0.3
  }

  private mutating func add(_ written: AtomTable.Pattern) {
    let rows = written.rows.map { row in
      row.map { Element(slot: slot(for: $0.choices), isOptional: $0.isOptional) }
    }
    var required: [Int32] = []
    for element in rows.joined() where !element.isOptional && !required.contains(element.slot) {
      required.append(element.slot)
      patternsOfSlot[Int(element.slot)].append(Int32(patterns.count))
    }
    patterns.append(
      Pattern(
        rule: written.rule,
        rows: rows,
        required: UInt8(min(required.count, 255)),
        isAtStart: written.isAtStart,
        isAtEnd: written.isAtEnd,
        number: written.number
      )
    )
  }

  private mutating func slot(for choices: [Int32]) -> Int32 {
    let known = choices.count == 1 ? slotOfAtom[Int(choices[0])] : slotOfChoice[choices] ?? -1
    if known >= 0 { return known }
    let number = Int32(patternsOfSlot.count)
    patternsOfSlot.append([])
    if choices.count == 1 {
      slotOfAtom[Int(choices[0])] = number
    } else {
      slotOfChoice[choices] = number
    }
    for atom in choices { slotsOfAtom[Int(atom)].append(number) }
    return number
  }

  func source(of pattern: Int) -> String {
    rules[patterns[pattern].rule].patterns[patterns[pattern].number].source
  }
}
