import CaseModel

/// Dates of service: ISO and US forms, months by name, quarters, years, and "last year".
extension QuestionReader {
  mutating func findDates() {
    var index = 0
    while index < tokens.count {
      let end = isTaken[index] ? nil : readDate(at: index)
      index = end ?? index + 1
    }
  }

  private mutating func readDate(at index: Int) -> Int? {
    if number(index) != nil {
      return readNumericDate(at: index) ?? readQuarter(at: index) ?? readDayMonth(at: index)
        ?? readYear(at: index)
    }
    if tokens[index].shape == .mixed { return readQuarter(at: index) ?? readFiscalYear(at: index) }
    return readMonth(at: index) ?? readRelative(at: index) ?? readFiscalYear(at: index)
  }

  private mutating func readNumericDate(at index: Int) -> Int? {
    guard let first = number(index), let second = number(index + 1),
      let sign = dateSign(at: index + 1)
    else { return nil }
    if let third = number(index + 2), tokens[index + 2].before == sign,
      let day = Self.day(
        first,
        second,
        third,
        lengths: (tokens[index].length, tokens[index + 2].length)
      )
    {
      find(.date(day), index..<index + 3)
      return index + 3
    }
    guard sign == .slash, isDateContext(before: index),
      let day = ServiceDate(year: date.year, month: first, day: second)
    else { return nil }
    find(.date(day), index..<index + 2)
    return index + 2
  }

  private func dateSign(at index: Int) -> Separators? {
    let sign = tokens[index].before
    return sign == .slash || sign == .hyphen || sign == .dot ? sign : nil
  }

  private static func day(
    _ first: Int,
    _ second: Int,
    _ third: Int,
    lengths: (first: Int, last: Int)
  ) -> ServiceDate? {
    if lengths.first == 4 { return ServiceDate(year: first, month: second, day: third) }
    guard lengths.first <= 2, lengths.last == 2 || lengths.last == 4 else { return nil }
    return ServiceDate(year: fullYear(third), month: first, day: second)
  }

  private static func fullYear(_ year: Int) -> Int {
    year >= 100 ? year : year < 70 ? 2_000 + year : 1_900 + year
  }

  /// Whether month and day alone may be a date here, not a fraction or two codes.
  func isDateContext(before index: Int) -> Bool {
    switch word(index - 1) {
    case "dos", "on", "date", "dated", "until", "since", "from", "visit", "surgery", "service",
      "seen", "to", "before", "after", "and":
      true
    default: false
    }
  }

  // MARK: Quarters and years

  private mutating func readQuarter(at index: Int) -> Int? {
    if let quarter = quarter(index), let year = year(index + 1), follows(index + 1, within: .comma)
    {
      return findQuarter(quarter, of: year, index..<index + 2)
    }
    if let year = year(index), let quarter = quarter(index + 1),
      follows(index + 1, within: [.comma, .hyphen])
    {
      return findQuarter(quarter, of: year, index..<index + 2)
    }
    guard let quarter = number(index), (1...4).contains(quarter), word(index + 2) == "quarter"
    else {
      return nil
    }
    let place = word(index + 3) == "of" ? index + 4 : index + 3
    guard let year = year(place) else { return nil }
    return findQuarter(quarter, of: year, index..<place + 1)
  }

  private func quarter(_ index: Int) -> Int? {
    switch word(index) {
    case "q1", "1q": 1
    case "q2", "2q": 2
    case "q3", "3q": 3
    case "q4", "4q": 4
    default: nil
    }
  }

  private mutating func findQuarter(_ quarter: Int, of year: Int, _ span: Range<Int>) -> Int? {
    findMonths(quarter * 3 - 2...quarter * 3, of: year, span)
  }

  mutating func findMonths(
    _ months: ClosedRange<Int>,
    of year: Int,
    _ span: Range<Int>
  ) -> Int? {
    guard let first = ServiceDate(year: year, month: months.lowerBound, day: 1),
      let lastOfMonth = Self.lastDay(of: months.upperBound, year)
    else { return nil }
    find(.period(first, lastOfMonth), span)
    return span.upperBound
  }

  private static func lastDay(of month: Int, _ year: Int) -> ServiceDate? {
    [31, 30, 29, 28].lazy.compactMap { ServiceDate(year: year, month: month, day: $0) }.first
  }

  /// A calendar year that a claim can be about.
  func year(_ index: Int) -> Int? {
    guard let number = number(index), tokens[index].length == 4, (1_996...2_045).contains(number)
    else { return nil }
    return number
  }

  private mutating func readYear(at index: Int) -> Int? {
    guard let year = year(index), !tokens[index].before.contains(.dollar), !isMeasured(index),
      !isNumbered(index)
    else { return nil }
    return findMonths(1...12, of: year, index..<index + 1)
  }

  /// Whether the number has a unit behind it, or belongs to a longer number.
  private func isMeasured(_ index: Int) -> Bool {
    if after(index).contains(.percent) || after(index) == .dot && number(index + 1) != nil {
      return true
    }
    if let sign = dateSign(at: index), number(index - 1) != nil, sign != .hyphen { return true }
    switch word(index + 1) {
    case "mg", "mcg", "ml", "g", "units", "dollars", "iu", "cc", "minutes", "patients", "claims":
      return true
    default: return false
    }
  }

  private func isNumbered(_ index: Int) -> Bool {
    switch word(index - 1) {
    case "form", "page", "line", "code", "cpt", "room", "suite", "rev", "revenue", "zip": true
    default: false
    }
  }

  private mutating func readFiscalYear(at index: Int) -> Int? {
    let name = word(index)
    let isApart = name == "fy" || name == "cy"
    let digits = isApart ? number(index + 1) : Int(name.dropFirst(2))
    guard isApart || name.hasPrefix("fy") || name.hasPrefix("cy"), let digits,
      (2_000...2_045).contains(Self.fullYear(digits))
    else { return nil }
    let year = Self.fullYear(digits)
    let span = index..<index + (isApart ? 2 : 1)
    guard name.hasPrefix("fy") else { return findMonths(1...12, of: year, span) }
    guard let first = ServiceDate(year: year - 1, month: 10, day: 1),
      let last = ServiceDate(year: year, month: 9, day: 30)
    else { return nil }
    find(.period(first, last), span)
    return span.upperBound
  }
}
