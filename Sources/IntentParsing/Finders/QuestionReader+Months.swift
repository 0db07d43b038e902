import CaseModel

/// Dates with the month by name, and dates told from today.
extension QuestionReader {
  // MARK: Months by name

  private static let months = [
    "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4,
    "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9,
    "sept": 9, "september": 9, "oct": 10, "october": 10, "nov": 11, "november": 11, "dec": 12,
    "december": 12,
  ]

  mutating func readMonth(at index: Int) -> Int? {
    guard let month = Self.months[word(index)] else { return nil }
    if let year = year(index + 1), follows(index + 1, within: [.comma, .dot]) {
      return findMonths(month...month, of: year, index..<index + 2)
    }
    guard let day = number(index + 1), (1...31).contains(day), follows(index + 1, within: .dot)
    else { return nil }
    var end = index + 2
    if ["st", "nd", "rd", "th"].contains(word(end)) { end += 1 }
    return findDay(day, month, yearAt: end, start: index, end: end)
  }

  mutating func readDayMonth(at index: Int) -> Int? {
    guard let day = number(index), (1...31).contains(day) else { return nil }
    let place = ["st", "nd", "rd", "th"].contains(word(index + 1)) ? index + 2 : index + 1
    guard let month = Self.months[word(place)], word(place) != "may", year(place + 1) != nil else {
      return nil
    }
    return findDay(day, month, yearAt: place + 1, start: index, end: place + 1)
  }

  private mutating func findDay(
    _ day: Int,
    _ month: Int,
    yearAt place: Int,
    start: Int,
    end: Int
  ) -> Int? {
    let told = year(place)
    // "May 25" and "mar 5" are often no dates; without a year a date needs a word that leads to it.
    guard told != nil || isDateContext(before: start) || word(start).utf8.count > 3,
      told != nil || word(start) != "may",
      let found = ServiceDate(year: told ?? nearbyYear(start) ?? date.year, month: month, day: day)
    else { return nil }
    let span = start..<(told == nil ? end : end + 1)
    find(.date(found), span)
    return span.upperBound
  }

  /// The year told shortly before, as in "2024 after march 9".
  private func nearbyYear(_ index: Int) -> Int? {
    (max(0, index - 3)..<index).lazy.reversed().compactMap { year($0) }.first
  }

  // MARK: Relative dates

  mutating func readRelative(at index: Int) -> Int? {
    switch (word(index), word(index + 1)) {
    case ("today", _) where number(index + 1) != nil && number(index + 2) != nil:
      // "appt today 3/3/2025": the day itself follows.
      return nil
    case ("today", _): return findDay(date, index..<index + 1)
    case ("yesterday", _): return findDay(date.adding(days: -1), index..<index + 1)
    case ("tomorrow", _): return findDay(date.adding(days: 1), index..<index + 1)
    case ("last", "year"): return findMonths(1...12, of: date.year - 1, index..<index + 2)
    case ("this", "year"): return findMonths(1...12, of: date.year, index..<index + 2)
    case ("next", "year"): return findMonths(1...12, of: date.year + 1, index..<index + 2)
    case ("last", "month"): return findMonth(before: true, index..<index + 2)
    case ("next", "month"): return findMonth(before: false, index..<index + 2)
    default: return nil
    }
  }

  private mutating func findDay(_ day: ServiceDate?, _ span: Range<Int>) -> Int? {
    guard let day else { return nil }
    find(.date(day), span)
    return span.upperBound
  }

  private mutating func findMonth(before: Bool, _ span: Range<Int>) -> Int? {
    let count = date.year * 12 + date.month - 1 + (before ? -1 : 1)
    let month = count % 12 + 1
    return findMonths(month...month, of: count / 12, span)
  }
}
