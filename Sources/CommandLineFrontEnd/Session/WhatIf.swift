import CaseModel

/// A change to the last question, worded as the follow-up that the parser knows.
struct WhatIf {
  let change: String

  var question: String {
    let words = change.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return change }
    if Self.isModifier(first) { return "and with modifier \(change)" }
    if Code(procedure: first) != nil { return "what about \(change)" }
    return "same but \(change)"
  }

  /// Two characters, both digits or upper case, or written with a hyphen in front.
  private static func isModifier(_ word: String) -> Bool {
    let bare = word.hasPrefix("-") ? String(word.dropFirst()) : word
    let isShaped = bare.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
    return bare.utf8.count == 2 && isShaped && bare != "MA"
  }
}
