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
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
  }

  /// Paragraphs, parted by an empty line in the text; `.IP` keeps them under a hanging title.
  static func paragraphs(_ text: String, parting: String = ".PP") -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? parting : Self.text(String($0)) }.joined(separator: "\n")
  }
}
