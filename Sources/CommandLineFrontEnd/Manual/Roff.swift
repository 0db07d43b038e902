/// Text made safe for roff, the language of manual pages.
enum Roff {
  /// One line of text: no control line, no escape and no soft hyphen comes out of it.
  static func text(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "\n": result += " "
      case _ where character.isASCII: result.append(character)
      default: result += character.unicodeScalars.map(glyph).joined()
      }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
  }

  /// A character beyond ASCII by its number, which needs no encoding: `\[u2026]`.
  private static func glyph(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
  }

  /// Paragraphs, parted by an empty line in the text; `.IP` keeps them under a hanging title.
  static func paragraphs(_ text: String, parting: String = ".PP") -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? parting : Self.text(String($0)) }.joined(separator: "\n")
  }
}
