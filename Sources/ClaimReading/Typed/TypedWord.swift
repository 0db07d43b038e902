import CaseModel

/// Tells what one word of a typed claim is.
enum TypedWord {
  /// A part of a word with the mark that leads it in.
  struct Piece {
    var mark: UInt8?
    var text: ByteView
  }

  /// The parts of `20610-RT:M17.11/2024-08-01`; a day behind a slash stays whole.
  static func pieces(of word: ByteView) -> [Piece] {
    var pieces: [Piece] = []
    var mark: UInt8?
    var start = 0
    var index = 0
    while index < word.count {
      if mark == UInt8(ascii: "/"), index == start, let end = dayEnd(word, from: start) {
        pieces.append(Piece(mark: mark, text: word.part(start, end)))
        guard end < word.count else { return pieces }
        (mark, start, index) = (
          word[end].capital == UInt8(ascii: "X") ? UInt8(ascii: "*") : word[end], end + 1, end + 1
        )
      } else if "-:/*@,".utf8.contains(word[index]) {
        pieces.append(Piece(mark: mark, text: word.part(start, index)))
        (mark, start, index) = (word[index], index + 1, index + 1)
      } else {
        index += 1
      }
    }
    pieces.append(Piece(mark: mark, text: word.part(start, word.count)))
    return pieces
  }

  /// Where a day or a span of days ends that begins at an offset.
  private static func dayEnd(_ word: ByteView, from start: Int) -> Int? {
    let end = dateEnd(word, from: start)
    return (try? DateReading.range(word.part(start, end))) == nil ? nil : end
  }

  private static func dateEnd(_ word: ByteView, from start: Int) -> Int {
    var end = start
    while end < word.count, word[end].isDigit || "-/.".utf8.contains(word[end]) { end += 1 }
    return end
  }

  /// `x3`, `*3` or `@3` as a word of its own.
  static func units(_ word: ByteView) -> ByteView? {
    guard word.count > 1, "xX*@".utf8.contains(word[0]),
      word.dropFirst().allSatisfy({ $0.isDigit || $0 == 46 || $0 == 45 })
    else { return nil }
    return word.part(1, word.count)
  }

  /// `137min`.
  static func minutes(_ word: ByteView) -> Int? {
    guard let end = word.firstIndex(where: { !$0.isDigit }), end > 0 else { return nil }
    let unit = word.part(end, word.count)
    guard unit.spells("MIN") || unit.spells("MINS") || unit.spells("MINUTES") else { return nil }
    return word.part(0, end).wholeNumber
  }

  /// `25` or `59-RT` as a word of its own.
  static func modifiers(_ word: ByteView) -> [ByteView]? {
    let word = word[0] == 45 ? word.part(1, word.count) : word
    let parts = FieldReading.split(word) { $0 == 45 }
    guard !parts.isEmpty, parts.allSatisfy({ $0.count == 2 && $0.isAlphanumeric }) else {
      return nil
    }
    return parts
  }

  /// Whether a word on its own is a diagnosis and no procedure.
  static func isDiagnosis(_ word: ByteView) -> Bool {
    let text = word.string
    guard Code(diagnosis: text) != nil, Code(procedure: text) == nil,
      diagnosisWithoutUnits(word).1 == nil
    else { return false }
    let hasGluedModifier =
      word.count == 7 && Code(procedure: text.prefix(5)) != nil
      && word[5].isLetter && word[5].capital != UInt8(ascii: "X")
    return !hasGluedModifier
  }

  /// A code or modifier without the units glued to it: `J1100x4`, `25x2`.
  static func withoutUnits(_ text: ByteView) -> (ByteView, ByteView?) {
    var digits = text.count
    while digits > 0, text[digits - 1].isDigit || text[digits - 1] == 46 { digits -= 1 }
    guard digits > 2, digits < text.count, text[digits - 1].capital == UInt8(ascii: "X") else {
      return (text, nil)
    }
    return (text.part(0, digits - 1), text.part(digits, text.count))
  }

  /// A diagnosis without the units glued to it, but for codes that end so: `O31.10X1`, `H40.10X2`, `M1A.00X0`,
  /// and the six characters of `T36.0X1`.
  static func diagnosisWithoutUnits(_ text: ByteView) -> (ByteView, ByteView?) {
    let plain = text.filter { $0 != 46 }.map(\.capital)
    let endsSo =
      plain.count == 7
      && (plain.starts(with: "O".utf8) || plain.starts(with: "H40".utf8)
        || plain.starts(with: "M1A".utf8))
    if endsSo || plain.count == 6 && plain.starts(with: "T".utf8) { return (text, nil) }
    return withoutUnits(text)
  }

  /// What stands behind a colon: one diagnosis, or letters or numbers that point to those of the claim.
  static func pointers(_ text: ByteView) throws(FieldProblem) -> [String] {
    let isPointer =
      text.wholeNumber != nil
      || text.allSatisfy { (65...76).contains($0.capital) }
    return isPointer
      ? try PointerText.pointers(text, of: 12) : [try FieldReading.diagnosis(text)]
  }
}
