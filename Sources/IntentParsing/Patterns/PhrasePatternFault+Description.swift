extension PhrasePatternFault: CustomStringConvertible {
  /// What is wrong, in the words of a `Fault`.
  package var message: String {
    switch problem {
    case .empty: "pattern without an element"
    case .unknownKind: "unknown kind of element"
    case .unclosed: "bracket that is not closed"
    case .emptyElement: "element without a word"
    case .misplacedSign: "sign in a place where it means nothing"
    case .onlyOptional: "pattern whose elements may all be missing"
    }
  }

  /// The very text that is wrong; empty when something is missing.
  package var thing: String {
    switch problem {
    case .unknownKind(let name): "<\(name)>"
    case .unclosed(let sign), .misplacedSign(let sign): String(sign)
    case .empty, .emptyElement, .onlyOptional: ""
    }
  }

  package var remedy: String {
    switch problem {
    case .empty: "write at least one word, [concept] or <kind>"
    case .unknownKind:
      "take one of " + EntityKind.allCases.map { "<\($0.rawValue)>" }.joined(separator: " ")
    case .unclosed(let sign): "close the \(sign)"
    case .emptyElement: "write what the element is to match"
    case .misplacedSign: "^ opens a pattern, $ closes it, + stands between elements"
    case .onlyOptional: "leave at least one element without ?"
    }
  }

  package var description: String {
    "column \(column + 1): \(message)" + (thing.isEmpty ? "" : ", '\(thing)'") + "; \(remedy)"
  }
}
