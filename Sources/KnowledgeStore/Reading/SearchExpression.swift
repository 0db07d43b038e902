/// Words as an FTS5 expression that is valid whatever they hold: each one quoted, any of them enough.
struct SearchExpression {
  private static let mostWords = 12
  private static let longestWord = 40

  /// Words that stand in so many titles that they tell nothing.
  private static let empty: Set<String> = [
    "a", "an", "and", "any", "are", "as", "at", "be", "by", "code", "codes", "do", "for", "from",
    "how", "i", "in", "is", "it", "of", "on", "or", "other", "the", "to", "unspecified", "what",
    "which", "with", "without",
  ]

  /// Nil when there is no word to look for.
  let text: String?

  init(_ words: [String]) {
    var terms: [String] = []
    for word in words where terms.count < Self.mostWords { Self.split(word, into: &terms) }
    let telling = terms.filter { !Self.empty.contains($0) }
    let chosen = (telling.isEmpty ? terms : telling).prefix(Self.mostWords)
    text = chosen.isEmpty ? nil : chosen.map { "\"\($0)\"" }.joined(separator: " OR ")
  }

  /// Splits at everything that is no letter or digit, so that no operator or quote is left.
  private static func split(_ word: String, into terms: inout [String]) {
    let pieces = word.utf8.prefix(400).split { !isLetterOrDigit($0) }
    for piece in pieces.prefix(mostWords) {
      let term = String(decoding: piece.prefix(longestWord), as: UTF8.self).lowercased()
      if !terms.contains(term) { terms.append(term) }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte >= 128
  }
}
