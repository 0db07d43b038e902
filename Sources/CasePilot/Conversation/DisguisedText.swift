/// Finds what a text shows differently from what it holds: characters that hide or imitate digits.
///
/// A code that only appears when such characters are taken away or read as digits is suggested,
/// never taken.
enum DisguisedText {
  /// The text with the disguise taken off; nil when there is none.
  static func plain(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 > 0x7e || $0 < 0x20 }) else { return nil }
    var plain = String.UnicodeScalarView()
    var isChanged = false
    var escape = EscapeSequence()
    for scalar in text.unicodeScalars {
      if escape.swallows(scalar) {
        isChanged = true
      } else if isHiding(scalar) {
        isChanged = true
      } else if let digit = imitatedDigit(scalar) {
        plain.append(digit)
        isChanged = true
      } else {
        plain.append(scalar)
      }
    }
    return isChanged ? String(plain) : nil
  }

  /// Controls, zero-width marks, soft hyphens and marks of direction.
  private static func isHiding(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: false
    case 0..<0x20, 0x7f..<0xa0, 0xad, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2069, 0xfeff:
      true
    default: false
    }
  }

  /// The digit that a decimal digit of another script stands for.
  private static func imitatedDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.value > 0x7f, scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return Unicode.Scalar(UInt8(48 + Int(value)))
  }

  /// Follows an escape sequence of a terminal to its end.
  private struct EscapeSequence {
    private var isOpen = false
    private var isFirst = false

    mutating func swallows(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.value == 0x1b || scalar.value == 0x9b {
        (isOpen, isFirst) = (true, scalar.value == 0x1b)
        return true
      }
      guard isOpen else { return false }
      if isFirst {
        isFirst = false
        isOpen = scalar == "[" || scalar == "]"
        return true
      }
      isOpen = !(0x40...0x7e).contains(scalar.value) && scalar.value != 7
      return true
    }
  }
}
