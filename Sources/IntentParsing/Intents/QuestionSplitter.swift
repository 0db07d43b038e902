/// Cuts a text into the parts that may each ask something; which of them stand alone is decided later.
struct QuestionSplitter {
  struct Part {
    var tokens: Range<Int>
    /// Whether it ends with a question mark or begins like a question.
    var isQuestion: Bool
    /// Whether it is an item of a numbered list, or stands on a line of its own.
    var isListed: Bool
    /// What parted it from the one before.
    var boundary: Boundary
  }

  enum Boundary {
    case start
    case mark
    case line
    case item
    /// ". What …", "; also …", " and what …"
    case joint
  }

  private let reading: QuestionReading

  init(_ reading: QuestionReading) { self.reading = reading }

  func parts() -> [Part] {
    var parts: [Part] = []
    var start = (token: 0, boundary: Boundary.start)
    let isList = itemCount() >= 2
    for index in reading.tokens.indices {
      guard index > 0 || isList, let boundary = boundary(at: index, isList: isList) else {
        continue
      }
      if index > start.token { parts.append(part(start.token..<index, start.boundary)) }
      start = (boundary == .item ? index + 1 : index, boundary)
    }
    if start.token < reading.tokens.count {
      parts.append(part(start.token..<reading.tokens.count, start.boundary))
    }
    return parts
  }

  private func part(_ span: Range<Int>, _ boundary: Boundary) -> Part {
    let isMarked = reading.after(span.upperBound - 1).contains(.question)
    return Part(
      tokens: span,
      isQuestion: isMarked || beginsLikeQuestion(span),
      isListed: boundary == .item || boundary == .line,
      boundary: boundary
    )
  }

  private func boundary(at index: Int, isList: Bool) -> Boundary? {
    let before = reading.tokens[index].before
    if isList, isItem(index) { return .item }
    if index == 0 { return nil }
    if before.contains(.question) { return .mark }
    if before.contains(.newline) { return .line }
    if before.contains(.semicolon) || before.contains(.dot) && before.contains(.space) {
      return isOpening(index) ? .joint : nil
    }
    return isJoined(index) ? .joint : nil
  }

  // MARK: Numbered lists

  private func itemCount() -> Int { reading.tokens.indices.count { isItem($0) } }

  /// An item mark: a small number with a bracket or dot behind it, and room on both sides.
  private func isItem(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard (1...20).contains(token.number), token.length <= 2, index + 1 < reading.tokens.count
    else {
      return false
    }
    let after = reading.after(index)
    let isBracketed = after.contains(.close) && !token.before.contains(.open)
    let isDotted = after == [.dot, .space] && !token.before.isDisjoint(with: [.edge, .newline])
    return (isBracketed || isDotted)
      && !token.before.isDisjoint(with: [.edge, .space, .newline, .open])
  }

  // MARK: Beginnings

  private static let askers: Set<String> = [
    "what", "whats", "which", "who", "whos", "when", "whens", "where", "why", "how", "hows",
  ]
  private static let verbs: Set<String> = [
    "can", "is", "are", "do", "does", "did", "should", "will", "would", "could", "may", "must",
    "was", "am", "has", "have",
  ]

  private func beginsLikeQuestion(_ span: Range<Int>) -> Bool {
    var index = span.lowerBound
    while index < span.upperBound,
      ["and", "also", "so", "but", "or", "ok", "then", "plus"]
        .contains(reading.word(index))
    {
      index += 1
    }
    return isOpening(index)
  }

  private func isOpening(_ index: Int) -> Bool {
    let word = reading.word(index)
    if ["and", "also", "so", "but", "or"].contains(word) {
      return Self.askers.contains(reading.word(index + 1))
        || Self.verbs.contains(reading.word(index + 1))
    }
    return Self.askers.contains(word) || Self.verbs.contains(word)
  }

  /// " and what …", " also can it …" in the run of a sentence.
  private func isJoined(_ index: Int) -> Bool {
    guard index >= 3, ["and", "also", "plus"].contains(reading.word(index)) else { return false }
    let next = reading.word(index + 1)
    if Self.askers.contains(next) { return true }
    return Self.verbs.contains(next)
      && ["it", "that", "this", "they", "we", "i", "there", "the"].contains(
        reading.word(index + 2)
      )
  }
}
