import CaseModel

/// Finds everything typed in a question: codes, modifiers, units, dates, places, denials, concepts.
///
/// Each kind of finder claims the tokens it understands, so that `25` is a modifier or a number of
/// minutes, never both. Only concepts may lie over what others found.
package struct QuestionReader {
  let vocabulary: Vocabulary
  let codes: any CodeRecognizing
  let date: ServiceDate

  /// The numbers of the concepts that name a payer.
  let payerConcepts: [Int32]
  let bytes: [UInt8]
  var tokens: [Token]
  let tail: Separators
  let isCut: Bool
  /// The tokens in lower case.
  var words: [String]
  var isTaken: [Bool]
  var findings: [QuestionReading.Finding] = []
  var lines: [CodeLine] = []

  /// A code at a token, with what is written at it.
  struct CodeLine {
    var code: Code
    var token: Int
    var modifiers: [String] = []
    var units: Int?
  }

  package init(
    _ text: String,
    date: ServiceDate,
    vocabulary: Vocabulary,
    codes: any CodeRecognizing
  ) {
    self.vocabulary = vocabulary
    self.codes = codes
    self.date = date
    payerConcepts = Self.payers.keys.map { vocabulary.concepts.number(of: $0) }
    bytes = Array(text.utf8.prefix(Tokenizer.byteLimit))
    let tokenizer = Tokenizer(bytes)
    tokens = tokenizer.tokens
    tail = tokenizer.tail
    isCut = tokenizer.isCut || text.utf8.count > Tokenizer.byteLimit
    words = []
    isTaken = [Bool](repeating: false, count: tokens.count)
    findings.reserveCapacity(tokens.count * 2)
    nameTokens()
  }

  package static func read(
    _ text: String,
    date: ServiceDate,
    vocabulary: Vocabulary,
    codes: any CodeRecognizing
  ) -> QuestionReading {
    var reader = QuestionReader(text, date: date, vocabulary: vocabulary, codes: codes)
    return reader.read()
  }

  package mutating func read() -> QuestionReading {
    findDates()
    findClockTimes()
    findAmounts()
    findDenials()
    findPlaces()
    findCodes()
    findModifiers()
    findMeasures()
    findConcepts()
    findCounts()
    findStates()
    settleConcepts()
    findListedStates()
    findAbsences()
    findings.sort {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    return QuestionReading(
      bytes: bytes,
      tokens: tokens,
      words: words,
      tail: tail,
      findings: findings,
      codeLines: claimLines(),
      isCut: isCut
    )
  }

  /// Gives each token its lower-case text and the numbers of its stem in the vocabulary.
  private mutating func nameTokens() {
    words.reserveCapacity(tokens.count)
    var stem: [UInt8] = []
    for index in tokens.indices {
      stem = Tokenizer.lowered(bytes[tokens[index].range])
      words.append(String(decoding: stem, as: UTF8.self))
      WordStem.reduce(&stem)
      tokens[index].word = vocabulary.words.number(of: stem)
      tokens[index].weight = FunctionWords.weight(of: stem)
      tokens[index].isFunctionWord = tokens[index].weight < 0.3
      if tokens[index].word < 0, !tokens[index].isFunctionWord {
        tokens[index].word = vocabulary.words.nearest(to: stem)
      }
    }
    for index in tokens.indices.dropLast() where isHyphenated(with: index + 1) {
      stem = Array((words[index] + words[index + 1]).utf8)
      WordStem.reduce(&stem)
      tokens[index].joined = vocabulary.words.number(of: stem)
    }
  }

  private func isHyphenated(with index: Int) -> Bool {
    tokens[index].before.isGlued(by: .hyphen) || tokens[index].before.isGlued(by: .slash)
  }

  private func claimLines() -> [ClaimLine] {
    var kept: [ClaimLine] = []
    // Where each code stands last, so that ten thousand codes take no longer than they must.
    var places: [Code: Int] = [:]
    for line in lines.sorted(by: { $0.token < $1.token }) {
      let claim = ClaimLine(
        code: line.code,
        modifiers: line.modifiers,
        units: line.units,
        range: tokens[line.token].range
      )
      Self.add(claim, to: &kept, &places)
    }
    return kept
  }

  /// A code named again in the run of the text is no second line; one with other modifiers is.
  private static func add(
    _ line: ClaimLine,
    to kept: inout [ClaimLine],
    _ places: inout [Code: Int]
  ) {
    guard let earlier = places[line.code] else {
      places[line.code] = kept.count
      kept.append(line)
      return
    }
    if line.modifiers.isEmpty, line.units == nil { return }
    if kept[earlier].modifiers.isEmpty, kept[earlier].units == nil {
      kept[earlier].modifiers = line.modifiers
      kept[earlier].units = line.units
    } else if kept[earlier].modifiers != line.modifiers {
      places[line.code] = kept.count
      kept.append(line)
    }
  }
}

// MARK: - What the finders ask of a token

extension QuestionReader {
  func isFree(_ index: Int) -> Bool { tokens.indices.contains(index) && !isTaken[index] }

  /// The lower-case text of a token; empty outside the text.
  func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  func after(_ index: Int) -> Separators {
    index + 1 < tokens.count ? tokens[index + 1].before : tail
  }

  /// The value of a run of digits; nil for anything else and outside the text.
  func number(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].number >= 0 else { return nil }
    return tokens[index].number
  }

  /// The token in capitals.
  func upper(_ index: Int) -> String {
    tokens.indices.contains(index) ? words[index].uppercased() : ""
  }

  /// Whether a token follows the one before it within `signs` and blanks.
  func follows(_ index: Int, within signs: Separators = []) -> Bool {
    tokens.indices.contains(index) && tokens[index].before.isWithin(signs)
  }

  mutating func find(_ value: Mention.Value, _ span: Range<Int>, claiming: Bool = true) {
    findings.append(QuestionReading.Finding(value: value, tokens: span))
    if claiming { for index in span { isTaken[index] = true } }
  }
}
