import CaseModel

/// A question as patterns see it: where each slot is met, and how much each word weighs.
struct QuestionScene {
  let reading: QuestionReading
  /// Sorted by their start.
  private var all: [Occurrence] = []
  /// Where a pronoun stands that may mean a code named before.
  private var pronouns: [Occurrence] = []
  /// Sums of the tokens' weights: what stands before each token.
  private var sums: [Float] = [0]

  init(
    _ reading: QuestionReading,
    index: PatternIndex,
    vocabulary: Vocabulary,
    codes: any CodeRecognizing
  ) {
    self.reading = reading
    weigh()
    addWords(index)
    for finding in reading.findings {
      switch finding.value {
      case .concept(let id): addConcept(id, finding.tokens, index, vocabulary)
      default: addEntity(finding, index, vocabulary, codes)
      }
    }
    addPronouns(index)
  }

  /// What is met in a span; with `pronouns`, "it" and the like stand for a code.
  func occurrences(in span: Range<Int>, pronouns isPronounCode: Bool) -> [Occurrence] {
    let (low, high) = (Int32(span.lowerBound), Int32(span.upperBound))
    let inside = all.filter { $0.start >= low && $0.end <= high }
    return isPronounCode ? inside + pronouns.filter { $0.start >= low && $0.end <= high } : inside
  }

  func weight(of span: Range<Int>) -> Float { sums[span.upperBound] - sums[span.lowerBound] }

  /// What pronouns weigh more when they stand for codes.
  func pronounWeight(in span: Range<Int>) -> Float {
    span.contains(where: reading.isPronoun) ? 1 - 0.1 : 0
  }

  // MARK: Weights

  private mutating func weigh() {
    var weights = reading.tokens.map { token -> Float in
      if token.isFunctionWord { return 0.1 }
      return token.word >= 0 || token.patternWord >= 0 ? token.weight : 0.6
    }
    for finding in reading.findings {
      guard let weight = Self.weight(of: finding.value) else { continue }
      for index in finding.tokens { weights[index] = weight / Float(finding.tokens.count) }
    }
    for weight in weights { sums.append((sums.last ?? 0) + weight) }
  }

  /// What a typed thing weighs as a whole; payers, dates and states are the frame of a question.
  private static func weight(of value: Mention.Value) -> Float? {
    switch value {
    case .code, .unknownCode, .range, .denial, .remark, .place, .dose: 1
    case .modifier: 0.9
    case .units, .minutes, .amount: 0.6
    case .payer, .date, .period, .state, .setting, .age: 0.15
    case .count, .concept, .sex, .side: nil
    }
  }

  // MARK: Occurrences

  private mutating func add(
    _ atom: Int32,
    _ span: Range<Int>,
    _ index: PatternIndex,
    share: Float = 1,
    identity: Int64 = 0
  ) {
    guard atom >= 0 else { return }
    let cover = weight(of: span)
    for slot in index.slotsOfAtom[Int(atom)] {
      all.append(
        Occurrence(
          slot: slot,
          start: Int32(span.lowerBound),
          end: Int32(span.upperBound),
          weight: index.weights[Int(atom)] * share,
          cover: cover,
          identity: identity
        )
      )
    }
  }

  private mutating func addWords(_ index: PatternIndex) {
    let tokens = reading.tokens
    for place in tokens.indices where tokens[place].patternWord >= 0 {
      for phrase in index.phrases[Int(tokens[place].patternWord)] {
        let end = place + 1 + phrase.rest.count
        guard end <= tokens.count,
          zip(phrase.rest, tokens[(place + 1)..<end]).allSatisfy({ $0 == $1.patternWord })
        else { continue }
        add(phrase.atom, place..<end, index)
      }
    }
  }

  private mutating func addPronouns(_ index: PatternIndex) {
    guard let atom = index.atomOfKind[.code] else { return }
    for place in reading.tokens.indices where reading.isPronoun(place) {
      for slot in index.slotsOfAtom[Int(atom)] {
        pronouns.append(
          Occurrence(
            slot: slot,
            start: Int32(place),
            end: Int32(place + 1),
            weight: index.weights[Int(atom)],
            cover: 1
          )
        )
      }
    }
  }

  private mutating func addConcept(
    _ id: String,
    _ span: Range<Int>,
    _ index: PatternIndex,
    _ vocabulary: Vocabulary
  ) {
    let concept = Int(vocabulary.concepts.number(of: id))
    guard concept >= 0 else { return }
    add(index.atomOfConcept[concept], span, index)
    if let atom = index.atomOfKind[.concept], isOfTheField(concept, id, index, vocabulary) {
      add(atom, span, index)
    }
    for parent in vocabulary.ancestors(of: concept) {
      // A broader concept tells less than the one that is named.
      add(index.atomOfConcept[Int(parent)], span, index, share: 0.75)
      if parent == index.roleConcept, let atom = index.atomOfKind[.role] { add(atom, span, index) }
    }
  }

  /// Not a word of questions in general, a payer, a state or a role.
  private func isOfTheField(
    _ concept: Int,
    _ id: String,
    _ index: PatternIndex,
    _ vocabulary: Vocabulary
  ) -> Bool {
    if id.hasPrefix("state-") || Payer(rawValue: id) != nil || id == "commercial-payer" {
      return false
    }
    return !vocabulary.ancestors(of: concept).contains {
      $0 == index.genericConcept || $0 == index.roleConcept
    }
  }

  private mutating func addEntity(
    _ finding: QuestionReading.Finding,
    _ index: PatternIndex,
    _ vocabulary: Vocabulary,
    _ codes: any CodeRecognizing
  ) {
    let identity = Self.identity(of: finding.value)
    for kind in Self.kinds(of: finding.value) {
      if let atom = index.atomOfKind[kind] {
        add(atom, finding.tokens, index, identity: identity)
      }
    }
    guard case .code(let code) = finding.value, !index.atomOfClass.isEmpty else { return }
    for id in codes.classes(of: code) {
      let concept = vocabulary.concepts.number(of: id)
      guard concept >= 0 else { continue }
      for number in [concept] + vocabulary.ancestors(of: Int(concept)) {
        if let atom = index.atomOfClass[number] {
          add(atom, finding.tokens, index, identity: identity)
        }
      }
    }
  }

  private static func identity(of value: Mention.Value) -> Int64 {
    if case .code(let code) = value { code.packed } else { 0 }
  }

  private static func kinds(of value: Mention.Value) -> [EntityKind] {
    switch value {
    case .code(let code): code.system == .icd10cm ? [.diagnosis] : [.code]
    case .unknownCode: [.code]
    case .range(let range): range.first.system == .icd10cm ? [.range] : [.range, .code]
    case .modifier: [.modifier]
    case .units: [.units]
    case .minutes: [.minutes]
    case .date, .period: [.date]
    case .place: [.place]
    case .payer: [.payer]
    case .state: [.state]
    case .setting: [.setting]
    case .age: [.age]
    case .sex: [.sex]
    case .side: [.side]
    case .denial: [.denial]
    case .remark: [.denial, .remark]
    case .amount: [.amount]
    case .dose: [.dose]
    case .count(let number, _): number > 0 ? [.count] : []
    case .concept: []
    }
  }

  // MARK: Ends

  /// The first and the last token that count: greetings before and thanks behind do not.
  func ends(of span: Range<Int>) -> (head: Int32, foot: Int32) {
    var (head, foot) = (span.lowerBound, span.upperBound)
    while head < foot, isFiller(head) { head += 1 }
    while foot > head + 1, isFiller(foot - 1) { foot -= 1 }
    return (Int32(head), Int32(foot))
  }

  private func isFiller(_ index: Int) -> Bool {
    switch reading.word(index) {
    case "hi", "hello", "hey", "so", "ok", "okay", "and", "but", "please", "pls", "plz", "q",
      "question", "thanks", "thx", "thank", "you", "also", "just", "a", "the", "um", "well", "now",
      "then", "again", "right", "correct", "guys", "all":
      true
    default: false
    }
  }
}
