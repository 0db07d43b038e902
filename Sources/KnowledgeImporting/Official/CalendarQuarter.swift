import CaseModel

/// A quarter of a year, the rhythm in which CMS publishes.
package struct CalendarQuarter: Hashable, Sendable, CustomStringConvertible {
  package let year: Int
  /// 1 to 4.
  package let number: Int

  package init?(year: Int, number: Int) {
    guard (1990...2999).contains(year), (1...4).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// Reads `2024Q3`, `2024 Q3` or `2024-q3`.
  package init?(_ text: some StringProtocol) {
    self.init(in: Array(text.utf8))
    guard text.utf8.count <= 7 else { return nil }
  }

  package init(containing date: ServiceDate) {
    year = date.year
    number = (date.month - 1) / 3 + 1
  }

  /// Finds the first `2024q3` in a file name; a dash, blank or underscore may part the two.
  package init?(in name: [UInt8]) {
    for start in name.indices {
      guard let year = Self.digits(name[start...], 4), start == 0 || !Self.isDigit(name[start - 1])
      else { continue }
      var next = start + 4
      if next < name.count, "-_ ".utf8.contains(name[next]) { next += 1 }
      guard next + 1 < name.count, name[next] | 32 == UInt8(ascii: "q"),
        Self.isDigit(name[next + 1]),
        let found = CalendarQuarter(year: year, number: Int(name[next + 1] - 48))
      else { continue }
      self = found
      return
    }
    return nil
  }

  package var first: ServiceDate? { ServiceDate(year: year, month: number * 3 - 2, day: 1) }

  package var period: EffectivePeriod {
    let next = CalendarQuarter(year: number == 4 ? year + 1 : year, number: number % 4 + 1)
    return EffectivePeriod(first: first, last: next?.first?.adding(days: -1))
  }

  package var description: String { "\(year) Q\(number)" }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func digits(_ bytes: ArraySlice<UInt8>, _ count: Int) -> Int? {
    let part = bytes.prefix(count)
    guard part.count == count, part.allSatisfy(isDigit) else { return nil }
    return part.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}
