/// Walks through one JSON text without building values (RFC 8259).
struct JSONScanner {
  /// What a value begins as.
  enum Kind {
    case object, array, string, number, boolean, null
  }

  /// Deeper nesting than this is refused, so that no text can use up the stack.
  private static let deepest = 64

  private let bytes: ByteView
  private(set) var offset = 0

  init(_ bytes: ByteView) { self.bytes = bytes }

  func broken(_ message: String) -> JSONBroken { JSONBroken(message: message, offset: offset) }

  /// What the next value begins as.
  mutating func kind() throws -> Kind {
    skipBlanks()
    guard offset < bytes.count else { throw broken("the line ends before the value") }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case 48...57, 45: return .number
    default: throw broken("no JSON value")
    }
  }

  /// Steps into an object or array; false when it is empty, and then behind it.
  mutating func enter(_ close: UInt8) throws -> Bool {
    offset += 1
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == close else { return true }
    offset += 1
    return false
  }

  /// Steps over a comma, or out of the object or array; false when out.
  mutating func next(_ close: UInt8) throws -> Bool {
    skipBlanks()
    guard offset < bytes.count else { throw broken("the line ends inside an object or array") }
    guard bytes[offset] == close || bytes[offset] == UInt8(ascii: ",") else {
      throw broken("no comma or closing bracket")
    }
    offset += 1
    return bytes[offset - 1] != close
  }

  /// The name of a member, with its colon.
  mutating func name<Value>(_ use: (ByteView) throws -> Value) throws -> Value {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      throw broken("no name of a member in quotes")
    }
    let value = try text(use)
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else { throw broken("no colon") }
    offset += 1
    return value
  }

  /// A string, with its escapes resolved.
  mutating func text<Value>(_ use: (ByteView) throws -> Value) throws -> Value {
    offset += 1
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return try use(bytes.part(start, offset - 1))
      }
      if byte == UInt8(ascii: "\\") { return try escapedText(from: start, use) }
      guard byte >= 32 else { throw broken("a control character in a string") }
      offset += 1
    }
    throw broken("a string is not closed")
  }

  /// The bytes of a number.
  mutating func number<Value>(_ use: (ByteView) throws -> Value) throws -> Value {
    let start = offset
    while offset < bytes.count, bytes[offset].isDigit || "+-.eE".utf8.contains(bytes[offset]) {
      offset += 1
    }
    return try use(bytes.part(start, offset))
  }

  /// Steps over a value.
  mutating func skip() throws {
    var closes: [UInt8] = []
    repeat {
      switch try kind() {
      case .string: try text { _ in }
      case .number: try number { _ in }
      case .boolean: try word(bytes[offset] == UInt8(ascii: "t") ? "true" : "false")
      case .null: try word("null")
      case .object, .array:
        let close = bytes[offset] + 2
        guard closes.count < Self.deepest else {
          throw broken("nested deeper than \(Self.deepest)")
        }
        if try enter(close) {
          closes.append(close)
          if close == UInt8(ascii: "}") { try name { _ in } }
          continue
        }
      }
      while let close = closes.last {
        if try next(close) {
          if close == UInt8(ascii: "}") { try name { _ in } }
          break
        }
        closes.removeLast()
      }
    } while !closes.isEmpty
  }

  /// Refuses anything behind the value.
  mutating func finish() throws {
    skipBlanks()
    if offset < bytes.count { throw broken("more text behind the object") }
  }

  private mutating func word(_ word: StaticString) throws {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes.part(offset, end).elementsEqual(
        ByteView(start: word.utf8Start, count: word.utf8CodeUnitCount)
      )
    else { throw broken("no JSON value") }
    offset = end
  }

  private mutating func skipBlanks() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 32, 9, 10, 13: offset += 1
      default: return
      }
    }
  }
}

extension JSONScanner {
  /// A string from its first escape on; `offset` stands on the escape.
  private mutating func escapedText<Value>(
    from start: Int,
    _ use: (ByteView) throws -> Value
  ) throws -> Value {
    var text = Array(bytes.part(start, offset))
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return try text.withUnsafeBufferPointer { try use($0) }
      }
      guard byte >= 32 else { throw broken("a control character in a string") }
      if byte == UInt8(ascii: "\\") {
        try addEscape(&text)
      } else {
        text.append(byte)
        offset += 1
      }
    }
    throw broken("a string is not closed")
  }

  private mutating func addEscape(_ text: inout [UInt8]) throws {
    guard offset + 1 < bytes.count else { throw broken("a string is not closed") }
    let letter = bytes[offset + 1]
    let plain: [UInt8: UInt8] = [34: 34, 92: 92, 47: 47, 98: 8, 102: 12, 110: 10, 114: 13, 116: 9]
    if let byte = plain[letter] {
      text.append(byte)
      offset += 2
      return
    }
    guard letter == UInt8(ascii: "u"), let unit = hexadecimal(at: offset + 2) else {
      throw broken("an unknown escape in a string")
    }
    offset += 6
    text += String(scalar(unit)).utf8
  }

  /// The character of an escape, with its second half when it has one; a lone half is replaced.
  private mutating func scalar(_ unit: UInt32) -> Unicode.Scalar {
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xdc00, offset + 1 < bytes.count, bytes[offset] == 92,
      bytes[offset + 1] == UInt8(ascii: "u"), let low = hexadecimal(at: offset + 2),
      (0xdc00...0xdfff).contains(low)
    else { return "\u{fffd}" }
    offset += 6
    return Unicode.Scalar(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00)) ?? "\u{fffd}"
  }

  private func hexadecimal(at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes.part(start, start + 4) {
      guard byte.isDigit || (97...102).contains(byte | 32) else { return nil }
      value = value << 4 | UInt32(byte.isDigit ? byte - 48 : (byte | 32) - 87)
    }
    return value
  }
}
