/// Cuts text into tokens: runs of letters and digits; what stands between is kept as signs.
///
/// One pass over the bytes. Control characters count as blanks; an apostrophe inside a word is
/// passed over; a number is parted from the unit written against it (`45min`, `3x`, `16yo`). A percent
/// sign is a token of its own.
struct Tokenizer {
  /// Text beyond so many tokens, or so many bytes, is not analysed.
  static let limit = 4_000
  static let byteLimit = 65_536

  private(set) var tokens: [Token] = []
  /// What stands after the last token.
  private(set) var tail: Separators = []
  private(set) var isCut = false

  private let bytes: [UInt8]
  private var place = 0
  private var signs: Separators = .edge

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(min(bytes.count / 4 + 4, Self.limit))
    run()
  }

  /// The runs of a short text such as a phrase, in lower case and without apostrophes.
  static func words(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer(bytes).tokens.map { String(decoding: lowered(bytes[$0.range]), as: UTF8.self) }
  }

  private static let percent = Array("percent".utf8)

  /// A token's text in lower case, without apostrophes; the sign `%` reads as the word.
  static func lowered(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if bytes.first == UInt8(ascii: "%") { return percent }
    var word: [UInt8] = []
    word.reserveCapacity(bytes.count)
    for byte in bytes where byte != UInt8(ascii: "'") && byte < 0xe0 {
      // The bytes of a typographic apostrophe, E2 80 99, are the only ones of three inside a word.
      if byte == 0x80 || byte == 0x99, word.last ?? 0 < 0x80 { continue }
      word.append((65...90).contains(byte) ? byte + 32 : byte)
    }
    return word
  }

  private mutating func run() {
    while place < bytes.count {
      if isWordByte(at: place) {
        if tokens.count >= Self.limit {
          isCut = true
          break
        }
        readRun()
      } else {
        readSign()
      }
    }
    tail = signs.union(.edge)
  }

  private mutating func readRun() {
    let start = place
    while place < bytes.count {
      if isWordByte(at: place) {
        place += 1
      } else if let length = apostrophe(at: place), place > start,
        place + length < bytes.count, Self.isLetter(bytes[place + length])
      {
        place += length
      } else {
        break
      }
    }
    appendRun(start..<place)
  }

  private mutating func appendRun(_ range: Range<Int>) {
    let digits = bytes[range].prefix { Self.isDigit($0) }.count
    if digits > 0, digits < range.count, !isDiagnosisTail(range),
      UnitWords.isUnit(bytes[range].dropFirst(digits), after: digits)
    {
      append(range.lowerBound..<range.lowerBound + digits)
      append(range.lowerBound + digits..<range.upperBound)
    } else {
      append(range)
    }
  }

  /// Whether the run goes on with a diagnosis code: `251D` of `S82.251D` is no number of days.
  private func isDiagnosisTail(_ range: Range<Int>) -> Bool {
    guard signs == .dot, range.count <= 4, let last = tokens.last, last.shape == .mixed,
      last.end - last.start == 3, last.end + 1 == range.lowerBound
    else { return false }
    return Self.isLetter(bytes[last.start]) && Self.isDigit(bytes[last.start + 1])
  }

  private mutating func append(_ range: Range<Int>) {
    var (letters, digits, isUpper, number) = (0, 0, true, 0)
    for byte in bytes[range] {
      if Self.isDigit(byte) {
        digits += 1
        if digits <= 9 { number = number * 10 + Int(byte - 48) }
      } else {
        letters += 1
        if !(65...90).contains(byte) { isUpper = false }
      }
    }
    let shape: Token.Shape = letters == 0 ? .digits : digits == 0 ? .letters : .mixed
    tokens.append(
      Token(
        start: range.lowerBound,
        end: range.upperBound,
        before: signs,
        shape: shape,
        isUpper: letters > 0 && isUpper,
        number: shape == .digits && digits <= 9 ? number : -1
      )
    )
    signs = []
  }

  private mutating func readSign() {
    let byte = bytes[place]
    if byte == UInt8(ascii: "%"), tokens.count < Self.limit {
      signs.formUnion(.percent)
      append(place..<place + 1)
      place += 1
      return
    }
    if byte < 0x80 {
      signs.formUnion(Self.sign(byte))
      place += 1
      return
    }
    let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    let end = min(place + length, bytes.count)
    signs.formUnion(Self.sign(Array(bytes[place..<end])))
    place = end
  }

  private func apostrophe(at place: Int) -> Int? {
    if bytes[place] == UInt8(ascii: "'") { return 1 }
    guard bytes[place] == 0xe2, place + 2 < bytes.count else { return nil }
    return bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99 ? 3 : nil
  }
}

extension Tokenizer {
  /// ASCII letters and digits, and letters of two bytes; not the signs of multiplication and division.
  private func isWordByte(at place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return Self.isDigit(byte) || Self.isLetter(byte) }
    if byte == 0xc3, place + 1 < bytes.count {
      return bytes[place + 1] != 0x97 && bytes[place + 1] != 0xb7
    }
    return Self.isLetter(byte) || byte < 0xc0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || (0xc3...0xdf).contains(byte)
  }

  private static func sign(_ byte: UInt8) -> Separators {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .newline
    case 0...0x20, 0x7f: .space
    case UInt8(ascii: "-"), UInt8(ascii: "_"): .hyphen
    case UInt8(ascii: "/"), UInt8(ascii: "\\"): .slash
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "$"): .dollar
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "#"): .hash
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): .quote
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "*"): .times
    default: .other
    }
  }

  private static func sign(_ bytes: [UInt8]) -> Separators {
    switch (bytes[0], bytes.count > 1 ? bytes[1] : 0, bytes.count > 2 ? bytes[2] : 0) {
    case (0xc2, 0xa0, _), (0xe2, 0x80, 0x80...0x8a), (0xe2, 0x80, 0xaf), (0xe3, 0x80, 0x80): .space
    case (0xe2, 0x80, 0xa8...0xa9): .newline
    case (0xe2, 0x80, 0x90...0x95), (0xe2, 0x88, 0x92): .hyphen
    case (0xe2, 0x80, 0x98...0x9f): .quote
    case (0xc3, 0x97, _): .times
    case (0xef, 0xbc, 0x9f), (0xd8, 0x9f, _): .question
    default: .other
    }
  }
}
