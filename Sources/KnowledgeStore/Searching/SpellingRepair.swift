/// Finds the word of the index that a misspelt word is one slip away from.
enum SpellingRepair {
  private static let shortest = 5
  /// What the index has cut off its words.
  private static let endings: Set<String> = [
    "", "s", "es", "y", "e", "ed", "ing", "al", "ic", "ion", "ions", "ation", "ations", "ies", "or",
    "er", "ity", "ment", "ive", "ance", "ence", "ous", "ical", "ize",
  ]

  /// The nearest term; of two at the same distance the one that stands in more rows.
  static func nearest(to word: String, among terms: [SearchTerm]) -> SearchTerm? {
    let typed = Array(word.utf8)
    guard typed.count >= shortest else { return nil }
    let stem = Array(PorterStem.of(word).utf8)
    var best: (cost: Double, term: SearchTerm)?
    for term in terms {
      guard let cost = cost(typed, stem, Array(term.term.utf8)) else { continue }
      if let found = best, (found.cost, -found.term.rows) <= (cost, -term.rows) { continue }
      best = (cost, term)
    }
    return best?.term
  }

  private static func cost(_ typed: [UInt8], _ stem: [UInt8], _ term: [UInt8]) -> Double? {
    guard term.count >= 4, term.count <= typed.count + 1 else { return nil }
    if isOneSlip(stem, term) { return 1 }
    for length in max(4, term.count - 1)...(term.count + 1) where length <= typed.count {
      let tail = String(decoding: typed[length...], as: UTF8.self)
      let head = Array(typed[..<length])
      if head == term, tail.utf8.count <= 4 { return 0.9 }
      if endings.contains(tail), isOneSlip(head, term) { return 1.1 }
    }
    return nil
  }

  /// Whether two words differ by one letter changed, missing, extra, or by two neighbours turned.
  static func isOneSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    let shared = zip(left, right).prefix { $0 == $1 }.count
    if left.count == right.count {
      if shared >= left.count - 1 { return true }
      if left[(shared + 1)...] == right[(shared + 1)...] { return true }
      return left[shared] == right[shared + 1] && left[shared + 1] == right[shared]
        && left[(shared + 2)...] == right[(shared + 2)...]
    }
    let (long, short) = left.count > right.count ? (left, right) : (right, left)
    return long[(shared + 1)...] == short[shared...]
  }
}
