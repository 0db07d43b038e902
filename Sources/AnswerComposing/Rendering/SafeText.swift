/// Makes text harmless for a terminal: control characters are shown, never sent.
package enum SafeText {
  package static func visible(_ text: String) -> String {
    // Most text is plain; bytes from 0x20 to 0x7e need no closer look.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 > 0x7e }),
      text.unicodeScalars.contains(where: isHarmful)
    else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHarmful(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// C0 and C1 controls, and the marks that turn the direction of writing round.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: true
    default: false
    }
  }
}
