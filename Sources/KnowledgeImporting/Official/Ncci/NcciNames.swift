import CaseModel

/// What the names of NCCI files tell: the quarter, the version and the setting.
struct NcciNames {
  static let noQuarter = OfficialFileError(
    "neither the text nor the names tell the quarter of this table",
    remedy: "keep the names of CMS, or add --quarter 2024Q3"
  )

  private let names: [[UInt8]]

  /// Takes the names of a file and of its zips, the innermost first.
  init(_ file: OfficialFile) { names = file.names.map { Array($0.lowercased().utf8) } }

  /// The quarter in a name: `2026q3`, or version `v322r0`: 30.x is 2024, x from 0 to 3.
  var quarter: CalendarQuarter? {
    names.lazy.compactMap { CalendarQuarter(in: $0) }.first ?? version.flatMap {
      Self.quarter(of: $0)
    }
      ?? effectiveDate.map { CalendarQuarter(containing: $0) }
  }

  /// The version as CMS writes it, `v322r0`.
  var version: String? {
    names.lazy.compactMap { Self.version(in: $0) }.first
  }

  private static func quarter(of version: String) -> CalendarQuarter? {
    let digits = version.utf8.dropFirst().prefix(3).map { Int($0) - 48 }
    guard digits.count == 3 else { return nil }
    return CalendarQuarter(year: 1994 + digits[0] * 10 + digits[1], number: digits[2] + 1)
  }

  private static func version(in name: [UInt8]) -> String? {
    for start in name.indices.dropLast(5) where name[start] == UInt8(ascii: "v") {
      let part = name[start..<start + 6]
      let digits = [1, 2, 3, 5].allSatisfy { (48...57).contains(part[start + $0]) }
      if digits, part[start + 4] == UInt8(ascii: "r") {
        return String(decoding: part, as: UTF8.self)
      }
    }
    return nil
  }

  /// The day in a name such as `Eff_07-01-2024` or `effective-06012026`.
  var effectiveDate: ServiceDate? {
    names.lazy.compactMap { name in
      let digits = name.split { !(48...57).contains($0) }.map { $0.map { Int($0) - 48 } }
      if let run = digits.first(where: { $0.count == 8 }) { return Self.date(run) }
      for index in digits.indices.dropLast(2)
      where digits[index].count == 2 && digits[index + 1].count == 2 && digits[index + 2].count == 4
      {
        return Self.date(digits[index] + digits[index + 1] + digits[index + 2])
      }
      return nil
    }.first
  }

  private static func date(_ digits: [Int]) -> ServiceDate? {
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    return ServiceDate(year: number(4..<8), month: number(0..<2), day: number(2..<4))
  }

  /// The part of a table in several files: `f1`.
  var part: String? {
    names.lazy.compactMap { name in
      name.split { !Self.isLetterOrDigit($0) }.last { word in
        word.count == 2 && word.first == UInt8(ascii: "f") && (49...57).contains(word.last ?? 0)
      }.map { String(decoding: $0, as: UTF8.self) }
    }.first
  }

  /// Whether the innermost name has a word; a zip may name several.
  func ownNameMentions(_ word: String) -> Bool {
    names.first.map { String(decoding: $0, as: UTF8.self).contains(word) } ?? false
  }

  func mention(_ words: String...) -> Bool {
    names.contains { name in
      let text = String(decoding: name, as: UTF8.self)
      return words.contains { text.contains($0) }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte)
  }
}
