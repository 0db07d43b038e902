/// A code of one of the code sets, in canonical form: upper case, without a dot.
public struct Code: Hashable, Sendable {
  /// The code set.
  public let system: CodeSystem
  /// The canonical text: `99213`, `0202U`, `J3301`, `M5416`.
  public let text: String

  /// Makes a code from its canonical text.
  package init(system: CodeSystem, canonical text: String) {
    self.system = system
    self.text = text
  }

  /// Reads a CPT or HCPCS code: five digits, four digits and F, T, U, M or A, or a letter and four digits.
  public init?(procedure text: some StringProtocol) {
    let bytes = Array(text.utf8.map(Self.upper))
    guard bytes.count == 5, bytes[1...3].allSatisfy(Self.isDigit) else { return nil }
    let (first, last) = (bytes[0], bytes[4])
    switch (Self.isDigit(first), Self.isDigit(last)) {
    case (true, true): system = .cpt
    case (true, false) where "FTUMA".utf8.contains(last): system = .cpt
    case (false, true) where Self.isLetter(first): system = .hcpcs
    default: return nil
    }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  /// Reads a CPT or HCPCS code from bytes in capitals, as official files have them.
  package init?(procedureBytes bytes: some RandomAccessCollection<UInt8>) {
    guard bytes.count == 5, let first = bytes.first, let last = bytes.last,
      bytes.dropFirst().dropLast().allSatisfy(Self.isDigit)
    else { return nil }
    switch (Self.isDigit(first), Self.isDigit(last)) {
    case (true, true): system = .cpt
    case (true, false) where "FTUMA".utf8.contains(last): system = .cpt
    case (false, true) where Self.isLetter(first): system = .hcpcs
    default: return nil
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Reads an ICD-10-CM code with or without its dot: a letter, a digit, a letter or digit, then up to four more.
  public init?(diagnosis text: some StringProtocol) {
    var bytes = Array(text.utf8.map(Self.upper))
    if bytes.count > 3, bytes[3] == UInt8(ascii: ".") { bytes.remove(at: 3) }
    guard (3...7).contains(bytes.count), Self.isLetter(bytes[0]),
      Self.isDigit(bytes[1]) || Self.isGenetic(bytes),
      bytes.allSatisfy({ Self.isDigit($0) || Self.isLetter($0) })
    else { return nil }
    system = .icd10cm
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  /// QA0, of April 2026, is the one block whose second character is a letter.
  private static func isGenetic(_ bytes: [UInt8]) -> Bool {
    bytes[0] == UInt8(ascii: "Q") && bytes[1] == UInt8(ascii: "A") && isDigit(bytes[2])
  }

  private static func upper(_ byte: UInt8) -> UInt8 { (97...122).contains(byte) ? byte - 32 : byte }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
}

extension Code: Comparable, CustomStringConvertible {
  /// The order in which lists are shown.
  public static func < (left: Code, right: Code) -> Bool {
    (left.system.rawValue, left.text) < (right.system.rawValue, right.text)
  }

  /// The form that people write: a diagnosis with its dot, `M54.16`.
  public var description: String {
    guard system == .icd10cm, text.utf8.count > 3 else { return text }
    return "\(text.prefix(3)).\(text.dropFirst(3))"
  }
}

extension Code {
  /// The code as a number in base 36, for compact keys; codes have at most seven characters.
  package var packed: Int64 {
    text.utf8.reduce(0) { value, byte in
      value * 36 + Int64((48...57).contains(byte) ? byte - 48 : byte - 55)
    }
  }
}
