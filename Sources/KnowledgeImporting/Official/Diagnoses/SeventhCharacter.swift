import CaseModel

/// A seventh character that a diagnosis code takes, with its meaning.
struct SeventhCharacter: Hashable {
  let letter: String
  let meaning: String

  /// The full codes of a code that has no children: padded with X to six characters, then each character.
  ///
  /// S06.xx7 and S06.xx8 say that the patient died, so that they have no later encounters: the
  /// tabular list says so in prose only.
  static func expand(_ code: Code, _ characters: [SeventhCharacter]) -> [(Code, meaning: String)] {
    guard code.text.utf8.count < 7 else { return [] }
    let padded = code.text + String(repeating: "X", count: 6 - code.text.utf8.count)
    let isFatal = padded.hasPrefix("S06") && (padded.hasSuffix("7") || padded.hasSuffix("8"))
    return characters.compactMap { character in
      if isFatal, character.letter == "D" || character.letter == "S" { return nil }
      return Code(diagnosis: padded + character.letter).map { ($0, character.meaning) }
    }
  }
}
