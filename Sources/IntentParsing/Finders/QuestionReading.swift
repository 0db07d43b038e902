import CaseModel

/// A question cut into tokens, with everything typed that was found in it.
package struct QuestionReading: Sendable {
  /// Something typed, over a span of tokens.
  struct Finding: Hashable, Sendable {
    var value: Mention.Value
    var tokens: Range<Int>
  }

  let bytes: [UInt8]
  var tokens: [Token]
  /// The tokens in lower case.
  let words: [String]
  /// What stands after the last token.
  let tail: Separators
  var findings: [Finding]
  var codeLines: [ClaimLine]
  /// Whether the text was longer than is analysed.
  package let isCut: Bool

  /// The codes with their modifiers and units, in order.
  package var lines: [ClaimLine] { codeLines }

  package var mentions: [Mention] { findings.map(mention) }

  func mention(_ finding: Finding) -> Mention { Mention(finding.value, at: range(finding.tokens)) }

  /// The UTF-8 offsets of a span of tokens.
  func range(_ span: Range<Int>) -> Range<Int> {
    guard let first = span.first, let last = span.last else { return 0..<0 }
    return tokens[first].start..<tokens[last].end
  }

  func text(_ span: Range<Int>) -> String { String(decoding: bytes[range(span)], as: UTF8.self) }

  /// The lower-case text of a token; empty outside the text.
  func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  /// Whether the token may stand for a code named before.
  func isPronoun(_ index: Int) -> Bool {
    switch word(index) {
    case "it", "that", "this", "they", "them", "these", "those", "its": true
    default: false
    }
  }

  /// What stands after a token.
  func after(_ index: Int) -> Separators {
    index + 1 < tokens.count ? tokens[index + 1].before : tail
  }
}
