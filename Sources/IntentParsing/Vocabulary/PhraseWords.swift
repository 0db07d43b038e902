import CaseModel

/// Cuts a phrase of the vocabulary into stems, the way questions are cut.
package enum PhraseWords {
  static let gap = ".."

  /// The ways a phrase may be met: as it stands, and with its hyphens and slashes closed up.
  package static func readings(of phrase: String) -> [[String]] {
    var readings: [[String]] = []
    for isClosed in [false, true] {
      let words = tidied(cut(phrase, closingHyphens: isClosed))
      if !words.isEmpty, !readings.contains(words) { readings.append(words) }
    }
    return readings
  }

  private static func cut(_ phrase: String, closingHyphens: Bool) -> [String] {
    phrase.split(separator: " ").flatMap { part -> [String] in
      if part.utf8.allSatisfy({ $0 == UInt8(ascii: ".") }) { return [gap] }
      let cut = Tokenizer.words(of: String(part))
      let isJoined = part.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
      if closingHyphens, isJoined, !cut.isEmpty { return [WordStem.of(cut.joined())] }
      return cut.map { WordStem.of($0) }
    }
  }

  /// Without articles, which questions may hold or not, and without gaps at the ends.
  ///
  /// An article stays where only one word would be left: "a line" is not any line.
  private static func tidied(_ words: [String]) -> [String] {
    var kept: [String] = []
    let isLone = words.count { $0 != gap && !FunctionWords.isArticle($0) } == 1
    for (index, word) in words.enumerated() {
      if FunctionWords.isArticle(word), index < words.count - 1, !isLone { continue }
      if word == gap, kept.isEmpty || kept.last == gap { continue }
      kept.append(word)
    }
    while kept.last == gap { kept.removeLast() }
    return kept
  }
}
