import CaseModel

/// Reads the entries of a fact's `about:` that are not concepts, and the words of its texts.
enum FactTerm {
  /// Whether a term is a code, a span, or a prefixed code such as `modifier-25`.
  static func isTyped(_ text: String) -> Bool {
    for prefix in ["modifier-", "carc-", "rarc-", "pos-"] where text.lowercased().hasPrefix(prefix)
    {
      return text.utf8.count > prefix.utf8.count && text.utf8.count <= prefix.utf8.count + 5
    }
    return code(text) != nil || range(text) != nil
  }

  static func code(_ text: String) -> Code? {
    if let code = Code(procedure: text) { return code }
    let hasDigit = text.utf8.contains { (48...57).contains($0) }
    return hasDigit && text.utf8.first.map { (65...90).contains($0) } == true
      ? Code(diagnosis: text) : nil
  }

  static func range(_ text: String) -> CodeRange? {
    let ends = text.split(separator: "-")
    guard ends.count == 2, let first = code(String(ends[0])), let last = code(String(ends[1]))
    else {
      return nil
    }
    return CodeRange(first, last)
  }

  /// The form under which questions look a term up.
  static func normal(_ text: String) -> String { (code(text)?.description ?? text).lowercased() }

  private static let common: Set<String> = [
    "the", "and", "for", "with", "not", "are", "that", "thi", "when", "from", "only", "each",
    "one", "two", "it", "is", "in", "of", "on", "to", "an", "or", "by", "at", "be", "if", "no",
    "bill", "billed", "medicare", "service", "what", "which", "can", "does", "do", "how",
  ]

  /// The stems of all words of some texts, without the commonest.
  static func stems(_ texts: [String]) -> [String] {
    var seen = Set<String>()
    return texts.flatMap { text in
      text.split { !($0.isLetter || $0.isNumber) }
    }.compactMap { word in
      let stem = WordStem.of(word)
      guard stem.utf8.count > 1, !common.contains(stem), seen.insert(stem).inserted else {
        return nil
      }
      return stem
    }
  }
}
