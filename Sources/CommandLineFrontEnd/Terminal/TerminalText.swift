import CaseModel

/// Text that a terminal shows and never obeys.
enum TerminalText {
  /// What the text is, which decides how a character is written out.
  enum Form: Sendable {
    case plain
    case coloured
    case json
  }

  /// The text with control and direction characters written out.
  ///
  /// ESC becomes `\u{1B}`, or `\u001b` in JSON. Line ends and tabs stay, and in coloured text our own
  /// colours (`ESC [ digits m`).
  static func visible(_ text: String, as form: Form = .plain) -> String {
    guard !text.unicodeScalars.allSatisfy(isHarmless) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if form == .coloured, let end = endOfColour(in: scalars, from: index) {
        result.append(contentsOf: scalars[index..<end])
        index = end
      } else {
        append(scalars[index], to: &result, form)
        index += 1
      }
    }
    return String(result)
  }

  private static func append(
    _ scalar: Unicode.Scalar,
    to result: inout String.UnicodeScalarView,
    _ form: Form
  ) {
    guard !isHarmless(scalar) else { return result.append(scalar) }
    let escape = form == .json ? JSONText.numbered(scalar.value) : "\\u{\(digits(scalar))}"
    result.append(contentsOf: escape.unicodeScalars)
  }

  private static func digits(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10: true
    case 0..<32, 0x7F..<0xA0: false
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0x061C: false
    default: true
    }
  }

  private static func endOfColour(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard scalars[start] == "\u{1B}", start + 1 < scalars.count, scalars[start + 1] == "[" else {
      return nil
    }
    let end = scalars[(start + 2)...].prefix(12).firstIndex {
      !("0"..."9").contains($0) && $0 != ";"
    }
    guard let end, scalars[end] == "m" else { return nil }
    return end + 1
  }
}
