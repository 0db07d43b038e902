import CaseModel

/// Reads the text of a phrase pattern; the grammar stands in `Rules/README.md`, "Intents".
struct PhrasePatternParser {
  private let text: [Character]
  private var place = 0

  init(_ text: String) { self.text = Array(text) }

  mutating func parse() throws -> PhrasePattern {
    skipBlanks()
    let isAtStart = take("^")
    var rows: [[PhrasePattern.Element]] = [[]]
    var isAtEnd = false
    while let sign = next() {
      switch sign {
      case "+": try startRow(&rows)
      case "$":
        place += 1
        isAtEnd = true
        let sign = place - 1
        guard next() == nil else { throw fault(.misplacedSign("$"), at: sign) }
      case "^", ")", "|", "]", ">": throw fault(.misplacedSign(sign), at: place)
      default: rows[rows.count - 1].append(try element())
      }
    }
    return try checked(rows, isAtStart: isAtStart, isAtEnd: isAtEnd)
  }

  private mutating func startRow(_ rows: inout [[PhrasePattern.Element]]) throws {
    guard rows.last?.isEmpty == false else { throw fault(.misplacedSign("+"), at: place) }
    place += 1
    rows.append([])
  }

  private func checked(
    _ rows: [[PhrasePattern.Element]],
    isAtStart: Bool,
    isAtEnd: Bool
  ) throws -> PhrasePattern {
    guard rows.first?.isEmpty == false else { throw fault(.empty, at: 0) }
    guard rows.last?.isEmpty == false else { throw fault(.misplacedSign("+"), at: text.count - 1) }
    guard rows.contains(where: { $0.contains { !$0.isOptional } }) else {
      throw fault(.onlyOptional, at: 0)
    }
    return PhrasePattern(
      source: String(text),
      rows: rows,
      isAtStart: isAtStart,
      isAtEnd: isAtEnd
    )
  }

  private mutating func element() throws -> PhrasePattern.Element {
    let isOptional = take("?")
    guard next() == "(" else {
      return PhrasePattern.Element(choices: [try atom(endingAt: " ")], isOptional: isOptional)
    }
    let open = place
    place += 1
    var choices: [PhrasePattern.Atom] = []
    repeat {
      guard next() != nil else { throw fault(.unclosed("("), at: open) }
      choices.append(try atom(endingAt: "|"))
    } while take("|")
    guard take(")") else { throw fault(.unclosed("("), at: open) }
    return PhrasePattern.Element(choices: choices, isOptional: isOptional)
  }

  private mutating func atom(endingAt end: Character) throws -> PhrasePattern.Atom {
    switch next() {
    case "<": return try entity()
    case "[": return .concept(try enclosed(by: "[", "]"))
    default: return .words(try words(endingAt: end))
    }
  }

  private mutating func entity() throws -> PhrasePattern.Atom {
    let start = place
    let name = try enclosed(by: "<", ">")
    if name.hasPrefix("code:"), name.count > 5 { return .codeOfClass(String(name.dropFirst(5))) }
    guard let kind = EntityKind(rawValue: name) else { throw fault(.unknownKind(name), at: start) }
    return .entity(kind)
  }

  private mutating func enclosed(by open: Character, _ close: Character) throws -> String {
    let start = place
    guard let end = text[place...].firstIndex(of: close) else {
      throw fault(.unclosed(open), at: start)
    }
    place = end + 1
    let name = String(text[start + 1..<end])
    guard !name.isEmpty else { throw fault(.emptyElement, at: start) }
    return name
  }

  /// One word, or inside brackets the words up to the next bar.
  private mutating func words(endingAt end: Character) throws -> [String] {
    let start = place
    while place < text.count, !isEnd(text[place], end) { place += 1 }
    let stems = Tokenizer.words(of: String(text[start..<place])).map { WordStem.of($0) }
    guard !stems.isEmpty else { throw fault(.emptyElement, at: start) }
    return stems
  }

  private func isEnd(_ sign: Character, _ end: Character) -> Bool {
    if end == "|" { return sign == "|" || sign == ")" }
    return sign == " " || sign == "+" || sign == "$"
  }

  private mutating func skipBlanks() {
    while place < text.count, text[place] == " " { place += 1 }
  }

  private mutating func next() -> Character? {
    skipBlanks()
    return place < text.count ? text[place] : nil
  }

  private mutating func take(_ sign: Character) -> Bool {
    guard next() == sign else { return false }
    place += 1
    return true
  }

  private func fault(_ problem: PhrasePatternFault.Problem, at column: Int) -> PhrasePatternFault {
    PhrasePatternFault(problem: problem, column: column)
  }
}

extension PhrasePattern {
  /// Reads a pattern of a rule file; throws a `PhrasePatternFault`.
  package static func parse(_ text: String) throws -> PhrasePattern {
    var parser = PhrasePatternParser(text)
    return try parser.parse()
  }
}
