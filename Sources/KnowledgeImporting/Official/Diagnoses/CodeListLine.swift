/// A line of the plain code lists: a code padded to seven characters, a blank, a title.
enum CodeListLine {
  /// The first whole lines of a file.
  static func first(of head: [UInt8], count: Int = 6) -> [[UInt8]] {
    head.split(separator: 10, maxSplits: count + 1).prefix(count).map { line in
      Array(line.last == 13 ? line.dropLast() : line)
    }
  }

  /// Whether the title is written in small letters, as most are; other tables have figures there.
  ///
  /// Single titles are all capitals and figures, such as COVID-19, so that only a head tells.
  static func hasSmallLetters(_ line: [UInt8]) -> Bool {
    line.dropFirst(8).contains { $0 &- 97 < 26 }
  }

  /// The code in front, without blanks inside; nil when there is none.
  static func code(_ line: [UInt8]) -> String? {
    let text = OfficialText.cell(line.prefix(7))
    guard (3...7).contains(text.utf8.count),
      text.utf8.allSatisfy({ $0 &- 48 < 10 || $0 &- 65 < 26 })
    else { return nil }
    return text
  }
}
