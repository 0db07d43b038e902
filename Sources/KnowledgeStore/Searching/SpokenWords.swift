/// How coders shorten and name things, and the words that summaries and titles use for them.
struct SpokenWords {
  /// The name under which the list is kept in the database.
  static let image = "search-words"
  static let longestPhrase = 4

  private var meanings: [String: [[String]]] = [:]

  /// Reads lines such as `lap = laparoscopic` and `oa = osteoarthritis; arthrosis`; `#` starts a comment.
  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let sides = line.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      let key = SearchWordReader.words(of: String(sides[0])).map(\.text).joined(separator: " ")
      let values = sides[1].split(separator: ";").map {
        SearchWordReader.words(of: String($0)).map(\.text)
      }
      meanings[key, default: []] += values.filter { !$0.isEmpty }
    }
  }

  /// The longest phrase that begins at a word, with what it means.
  func match(_ words: [SearchWord], at start: Int) -> (length: Int, meanings: [[String]])? {
    guard !meanings.isEmpty else { return nil }
    for length in (1...min(Self.longestPhrase, words.count - start)).reversed() {
      let phrase = words[start..<start + length].map(\.text).joined(separator: " ")
      if let found = meanings[phrase] { return (length, found) }
    }
    return nil
  }
}
