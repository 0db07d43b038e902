import CaseModel

/// What a line of a session asks for: an instruction, or else a question.
enum SessionInstruction: Equatable {
  case question(String)
  case why
  /// `how 2`: the source of a numbered thing in full.
  case how(Int)
  /// A bare number opens what the last answer numbered.
  case open(Int, line: String)
  case whatIf(String)
  /// A setting of the session; nil text shows it, `off` clears it.
  case choose(SessionChoice, String?)
  case json
  case markdown
  case more
  case help
  case log(String?)
  case lookUp([String])
  /// The codes of a claim, to be checked.
  case check(String)
  /// A rule to be read aloud.
  case explain(String)
  case search(String)
  /// `calculate fee 99213`: the words behind the first, and the line.
  case calculate([String], line: String)
  case clear
  case quit
  case nothing
}

/// A thing that stays set for the questions that follow.
enum SessionChoice: String, CaseIterable {
  case date
  case setting
  case payer
  case state
}

extension SessionInstruction {
  /// Reads a typed line.
  ///
  /// Words that only look like an instruction ("date of service for …") are a question.
  init(_ line: String) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first?.lowercased() else {
      self = .nothing
      return
    }
    self =
      Self.single(first, words) ?? Self.withWord(first, words) ?? Self.withRest(first, words)
      ?? .question(line)
  }

  private static func single(_ first: String, _ words: [String]) -> SessionInstruction? {
    guard words.count == 1 else { return nil }
    switch first {
    case "why", "why?": return .why
    case "json": return .json
    case "markdown": return .markdown
    case "more": return .more
    case "help", "?", "help?": return .help
    case "clear": return .clear
    case "quit", "exit", "q", "bye": return .quit
    default: return numbered(first)
    }
  }

  /// `2` opens what was numbered; `[2]` can only be a source.
  private static func numbered(_ word: String) -> SessionInstruction? {
    guard word.utf8.count < 6, let number = Int(word.filter { !"[]".contains($0) }) else {
      return nil
    }
    if word.hasPrefix("[") { return .how(number) }
    return number < 1000 ? .open(number, line: word) : nil
  }

  /// Instructions with at most one word behind them.
  private static func withWord(_ first: String, _ words: [String]) -> SessionInstruction? {
    guard words.count <= 2 else { return nil }
    let word = words.count == 2 ? words[1] : nil
    if let choice = SessionChoice(rawValue: first) { return .choose(choice, word) }
    switch first {
    case "how": return word.flatMap { Int($0.filter { !"[]?".contains($0) }) }.map { .how($0) }
    case "log": return .log(word)
    default: return nil
    }
  }

  private static func withRest(_ first: String, _ words: [String]) -> SessionInstruction? {
    let rest = Array(words.dropFirst())
    switch first {
    case "look-up", "lookup": return rest.isEmpty ? nil : .lookUp(rest)
    case "check":
      return rest.first.flatMap { Code(procedure: $0.prefix(5)) } != nil
        ? .check(rest.joined(separator: " ")) : nil
    case "explain":
      return rest.count == 1 && rest[0].contains("-") && Code(procedure: rest[0].prefix(5)) == nil
        ? .explain(rest[0]) : nil
    case "calculate" where CalculationLine.isName(rest.first):
      return .calculate(rest, line: words.joined(separator: " "))
    case "search": return rest.isEmpty ? nil : .search(rest.joined(separator: " "))
    case "what" where rest.first?.lowercased() == "if" && rest.count > 1:
      return .whatIf(rest.dropFirst().joined(separator: " "))
    default: return nil
    }
  }
}
