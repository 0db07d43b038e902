/// Writes JSON on one line with keys in a fixed order.
package struct JSONText {
  private var bytes: [UInt8] = []
  private var needsComma = false

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package init() {}

  package mutating func object(_ body: (inout JSONText) -> Void) { nest("{", "}", body) }
  package mutating func array(_ body: (inout JSONText) -> Void) { nest("[", "]", body) }

  package mutating func key(_ name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func value(_ string: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { append($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func value(_ number: Int) {
    separate()
    bytes += String(number).utf8
  }

  package mutating func value(_ flag: Bool) {
    separate()
    bytes += flag ? "true".utf8 : "false".utf8
  }

  package mutating func null() {
    separate()
    bytes += "null".utf8
  }

  package mutating func pair(_ name: String, _ string: String) {
    key(name)
    value(string)
  }

  package mutating func pair(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  /// The flag, or null when it is not known.
  package mutating func pair(_ name: String, _ flag: Bool?) {
    key(name)
    if let flag { value(flag) } else { null() }
  }

  /// The day in ISO form, or null when it is open.
  package mutating func pair(_ name: String, _ date: ServiceDate?) {
    key(name)
    if let date { value(date.description) } else { null() }
  }

  package mutating func list(_ name: String, _ strings: [String]) {
    key(name)
    array { json in
      for string in strings { json.value(string) }
    }
  }

  private mutating func nest(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    separate()
    bytes += open.utf8
    needsComma = false
    body(&self)
    bytes += close.utf8
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Copies runs of plain bytes at once; only what JSON or a terminal minds is escaped.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var place = 0
    while place < text.count {
      guard let escape = Self.escape(text, place) else {
        place += 1
        continue
      }
      bytes.append(contentsOf: text[start..<place])
      bytes += escape.text.utf8
      place += escape.length
      start = place
    }
    bytes.append(contentsOf: text[start...])
  }

  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>,
    _ place: Int
  ) -> (text: String, length: Int)? {
    switch text[place] {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case 10: ("\\n", 1)
    case 9: ("\\t", 1)
    case 13: ("\\r", 1)
    case 0..<32, 127: (numbered(UInt32(text[place])), 1)
    case 0xc2 where text[place + 1] < 0xa0: (numbered(UInt32(text[place + 1])), 2)
    case 0xe2 where text[place + 1] == 0x80 && (0xa8...0xae).contains(text[place + 2]):
      (numbered(0x2028 + UInt32(text[place + 2] - 0xa8)), 3)
    default: nil
    }
  }

  /// The escape of a character of the Basic Multilingual Plane, which all control characters belong to.
  package static func numbered(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
