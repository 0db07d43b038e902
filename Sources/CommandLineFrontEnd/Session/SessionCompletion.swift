import CaseModel
import LineEditing

/// What the Tab key offers in a session.
struct SessionCompletion {
  /// Codes, modifiers and concept words that begin so.
  let known: (String) -> [String]

  /// Nil leaves the word to readline, which completes file names.
  func candidates(_ context: CompletionContext) -> [String]? {
    let words = context.before.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    switch (words.first, words.count) {
    case (nil, _): return atStart(context.word)
    case ("log", 1): return nil
    case ("setting", 1): return Self.beginning(context.word, CaseChoices.settings + ["off"])
    case ("payer", 1): return Self.beginning(context.word, CaseChoices.payers + ["off"])
    case ("state", 1): return Self.beginning(context.word, CaseChoices.states + ["off"])
    case ("calculate", 1): return Self.beginning(context.word, CalculationLine.names)
    case ("date", 1): return Self.beginning(context.word, ["today"])
    default: return inside(context.word)
    }
  }

  private func atStart(_ word: String) -> [String] {
    let instructions = Self.beginning(word, SessionInstruction.firstWords)
    return word.isEmpty
      ? instructions : instructions + inside(word).filter { !instructions.contains($0) }
  }

  /// After `99213-` modifiers are offered, elsewhere whatever is known.
  private func inside(_ word: String) -> [String] {
    guard let hyphen = word.lastIndex(of: "-"), Code(procedure: word[..<hyphen]) != nil else {
      return word.isEmpty ? [] : known(word)
    }
    let modifiers = known(String(word[word.index(after: hyphen)...])).filter { $0.utf8.count == 2 }
    return modifiers.map { word[...hyphen] + $0 }
  }

  private static func beginning(_ word: String, _ choices: [String]) -> [String] {
    choices.filter { $0.lowercased().hasPrefix(word.lowercased()) }
  }
}
