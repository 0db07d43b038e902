import CaseModel

/// What the text and the names of fee schedule files tell: the year and the quarter.
enum FeeNames {
  private static let months = [
    "january": 1, "april": 2, "july": 3, "october": 4, "jan": 1, "apr": 2, "jul": 3, "oct": 4,
  ]

  /// The quarter in a title such as "2025 National Physician Fee Schedule Relative Value File October Release".
  static func quarter(inTitle text: String) -> CalendarQuarter? {
    let words = Self.words(text)
    guard let year = words.lazy.compactMap(asYear).first else { return nil }
    return months(words).first.flatMap { CalendarQuarter(year: year, number: $0) }
  }

  /// The quarter in file names: `PPRRVU2025_Oct`, `rvu25d`, `zplc_oct2025`.
  static func quarter(of file: OfficialFile) -> CalendarQuarter? {
    for name in file.names {
      let bytes = Array(name.lowercased().utf8)
      if let quarter = release(bytes) { return quarter }
      let words = Self.words(name)
      if let year = words.lazy.compactMap(asYear).first, let number = months(words).first {
        return CalendarQuarter(year: year, number: number)
      }
    }
    return nil
  }

  /// The quarter, 1 to 4, of the month in file names that tell no year: `OPPSCAP_Oct`.
  static func quarterNumber(of file: OfficialFile) -> Int? {
    file.names.lazy.compactMap { months(words($0)).first }.first
  }

  /// The year in file names: `ANES2025`, `25LOCCO`, else that of the quarter.
  static func year(of file: OfficialFile) -> Int? {
    for name in file.names {
      if let year = words(name).lazy.compactMap(asYear).first { return year }
    }
    return quarter(of: file)?.year
  }

  /// The first year in a text.
  static func year(inTitle text: String) -> Int? { words(text).lazy.compactMap(asYear).first }

  static func period(ofYear year: Int) -> EffectivePeriod {
    EffectivePeriod(
      first: ServiceDate(year: year, month: 1, day: 1),
      last: ServiceDate(year: year, month: 12, day: 31)
    )
  }

  static let noYear = OfficialFileError(
    "neither the table nor its name tells the year",
    remedy: "give the file its name from CMS, or say --quarter 2025Q4"
  )

  /// `rvu25d`: the letter is the quarter.
  private static func release(_ name: [UInt8]) -> CalendarQuarter? {
    for start in name.indices.dropLast(5) where name[start...].starts(with: Array("rvu".utf8)) {
      let (first, second, letter) = (name[start + 3], name[start + 4], name[start + 5])
      guard first &- 48 < 10, second &- 48 < 10, (97...100).contains(letter) else { continue }
      return CalendarQuarter(
        year: 2000 + Int(first - 48) * 10 + Int(second - 48),
        number: Int(letter - 97) + 1
      )
    }
    return nil
  }

  private static func months(_ words: [String]) -> [Int] { words.compactMap { months[$0] } }

  private static func asYear(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1990...2099).contains(year) else {
      return nil
    }
    return year
  }

  /// Runs of letters and runs of digits.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var kind = 0
    for byte in text.lowercased().utf8.prefix(4096) {
      let now = byte &- 48 < 10 ? 1 : byte &- 97 < 26 ? 2 : 0
      if now != 0 {
        if now != kind { words.append("") }
        words[words.count - 1].unicodeScalars.append(Unicode.Scalar(byte))
      }
      kind = now
    }
    return words
  }
}
