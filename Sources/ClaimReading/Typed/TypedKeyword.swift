/// A word of a typed claim that says what the next one is.
enum TypedKeyword {
  case diagnosis, place, birthDate, sex, units
  /// A word that people write between codes and that says nothing.
  case filler

  private static let words: [(StaticString, TypedKeyword)] = [
    ("DX", .diagnosis), ("ICD", .diagnosis), ("ICD10", .diagnosis), ("DIAG", .diagnosis),
    ("DIAGNOSIS", .diagnosis), ("DIAGNOSES", .diagnosis), ("POS", .place), ("PLACE", .place),
    ("DOB", .birthDate), ("BORN", .birthDate), ("SEX", .sex), ("UNITS", .units), ("UNIT", .units),
    ("QTY", .units), ("X", .units), ("AND", .filler), ("WITH", .filler), ("ON", .filler),
    ("DOS", .filler), ("DATE", .filler), ("CPT", .filler), ("HCPCS", .filler), ("CODE", .filler),
    ("CODES", .filler), ("MOD", .filler), ("MODIFIER", .filler),
  ]

  /// The keyword at the start of a word, and what is glued to it by `:` or `=`.
  static func split(_ word: ByteView) -> (TypedKeyword, ByteView)? {
    let end = word.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") } ?? word.count
    let head = word.part(0, end)
    guard let match = words.first(where: { head.spells($0.0) }) else { return nil }
    return (match.1, word.part(min(end + 1, word.count), word.count))
  }
}
