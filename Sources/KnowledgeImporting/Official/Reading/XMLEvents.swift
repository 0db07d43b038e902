/// Reads the elements and texts of an XML file one after the other.
///
/// Only what official files use is understood. A document type, which could define entities
/// without end or name other files, is refused.
struct XMLEvents {
  enum Event: Equatable {
    case start(String, attributes: [String: String])
    case end(String)
    case text(String)
  }

  private static let deepest = 100
  private static let longestName = 100

  private let bytes: [UInt8]
  private var position = 0
  private var open: [String] = []
  /// An element written `<a/>`, whose end is still to be told.
  private var pending: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of the line that is being read, from 1; counted anew on each call.
  var line: Int { bytes[..<min(position, bytes.count)].reduce(1) { $1 == 10 ? $0 + 1 : $0 } }

  /// The next element or text, or nil at the end; blank text is passed over.
  mutating func next() throws -> Event? {
    if let name = pending {
      pending = nil
      return .end(name)
    }
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        if let event = try markup() { return event }
      } else if let text = try text() {
        return .text(text)
      }
    }
    guard open.isEmpty else { throw fault("the element '\(open.last ?? "")' does not end") }
    return nil
  }

  private mutating func text() throws -> String? {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    let part = OfficialText.trimmed(bytes[start..<position])
    guard !part.isEmpty else { return nil }
    return try decoded(part)
  }

  /// Text with its character references replaced and its blanks squeezed.
  private func decoded(_ part: ArraySlice<UInt8>) throws -> String {
    var result: [UInt8] = []
    result.reserveCapacity(part.count)
    var index = part.startIndex
    while index < part.endIndex {
      let byte = part[index]
      index += 1
      if byte == UInt8(ascii: "&") {
        guard let end = part[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
          throw fault("an '&' that begins no character reference")
        }
        result += try character(String(decoding: part[index..<end], as: UTF8.self))
        index = end + 1
      } else if byte <= 32 {
        if result.last != 32 { result.append(32) }
      } else {
        result.append(byte)
      }
    }
    return OfficialText.string(result)
  }

  private func character(_ name: String) throws -> [UInt8] {
    switch name {
    case "lt": return Array("<".utf8)
    case "gt": return Array(">".utf8)
    case "amp": return Array("&".utf8)
    case "quot": return Array("\"".utf8)
    case "apos": return Array("'".utf8)
    default:
      let isHexadecimal = name.hasPrefix("#x")
      let digits = name.dropFirst(isHexadecimal ? 2 : 1)
      guard name.hasPrefix("#"), let number = UInt32(digits, radix: isHexadecimal ? 16 : 10),
        number >= 32, let scalar = Unicode.Scalar(number)
      else { throw fault("an unknown character reference '\(name.prefix(20))'") }
      return Array(String(Character(scalar)).utf8)
    }
  }

  /// Reads what begins with `<`; nil for comments and instructions.
  private mutating func markup() throws -> Event? {
    if starts(with: "<!--") { return try skip(to: "-->") }
    if starts(with: "<?") { return try skip(to: "?>") }
    if starts(with: "<![CDATA[") { return try literal() }
    if starts(with: "<!") { throw ForeignFile.documentType }
    return starts(with: "</") ? try endTag() : try startTag()
  }

  private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private mutating func skip(to end: String) throws -> Event? {
    while position < bytes.count {
      if starts(with: end) {
        position += end.utf8.count
        return nil
      }
      position += 1
    }
    throw fault("a comment or instruction that does not end")
  }

  private mutating func literal() throws -> Event? {
    let start = position + 9
    _ = try skip(to: "]]>")
    let text = OfficialText.string(OfficialText.trimmed(bytes[start..<position - 3]))
    return text.isEmpty ? nil : .text(text)
  }

  private mutating func endTag() throws -> Event {
    position += 2
    let found = name()
    blanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ">"), open.popLast() == found
    else {
      throw fault("an end tag '\(found)' that does not fit")
    }
    position += 1
    return .end(found)
  }

  private mutating func startTag() throws -> Event {
    position += 1
    let found = name()
    guard !found.isEmpty, open.count < Self.deepest else {
      throw fault("an element that cannot be read")
    }
    let attributes = try attributes()
    if starts(with: "/>") {
      position += 2
      pending = found
    } else if starts(with: ">") {
      position += 1
      open.append(found)
    } else {
      throw fault("the tag '\(found)' does not end")
    }
    return .start(found, attributes: attributes)
  }

  private mutating func attributes() throws -> [String: String] {
    var result: [String: String] = [:]
    while true {
      blanks()
      let key = name()
      guard !key.isEmpty else { return result }
      blanks()
      guard starts(with: "=") else { throw fault("the attribute '\(key)' has no value") }
      position += 1
      blanks()
      guard position < bytes.count, let quote = bytes[position...].first,
        quote == 34 || quote == 39,
        let end = bytes[(position + 1)...].firstIndex(of: quote)
      else { throw fault("the attribute '\(key)' has no value in quotation marks") }
      result[key] = try decoded(bytes[position + 1..<end])
      position = end + 1
      guard result.count < Self.deepest else { throw fault("a tag with too many attributes") }
    }
  }

  private mutating func blanks() {
    while position < bytes.count, bytes[position] <= 32 { position += 1 }
  }

  private mutating func name() -> String {
    let start = position
    while position < bytes.count, position - start < Self.longestName, Self.isName(bytes[position])
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || byte &- 65 < 26 || byte &- 97 < 26 || "-_.:".utf8.contains(byte)
      || byte >= 128
  }

  private func fault(_ problem: String) -> OfficialFileError {
    OfficialFileError(
      "line \(line): \(problem)",
      remedy: "the file is damaged or no official file; download it again"
    )
  }
}
