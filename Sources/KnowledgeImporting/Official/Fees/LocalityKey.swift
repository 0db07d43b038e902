/// The numbers by which fee schedule files name contractors and payment areas.
enum LocalityKey {
  /// Five digits; zeros that a spreadsheet dropped are put back, since the width is fixed.
  static func contractor(_ text: String) -> String? { digits(text, least: 4, width: 5) }

  /// Two digits; LOCCO writes `0` for `00`.
  static func locality(_ text: String) -> String? { digits(text, least: 1, width: 2) }

  /// A name without the marks of its footnotes.
  static func name(_ text: String) -> String {
    var name = text[...]
    while name.last == "*" || name.last == " " { name = name.dropLast() }
    return String(name)
  }

  private static func digits(_ text: String, least: Int, width: Int) -> String? {
    let count = text.utf8.count
    guard (least...width).contains(count), text.utf8.allSatisfy({ $0 &- 48 < 10 }) else {
      return nil
    }
    return String(repeating: "0", count: width - count) + text
  }
}
