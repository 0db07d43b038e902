/// A calendar day on which a service was given, without time or zone.
///
/// Stored as the number `yyyymmdd`, so that comparison and look-up need no calendar.
public struct ServiceDate: Hashable, Comparable, Sendable {
  /// The day as the number `yyyymmdd`, from 19000101 to 29991231.
  public let number: Int

  /// Makes a day, or nil when the calendar has no such day in the years 1900 to 2999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    number = year * 10_000 + month * 100 + day
  }

  /// Makes a day from the number `yyyymmdd`, or nil when there is no such day.
  public init?(number: Int) {
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// Reads an ISO day such as `2024-08-01`; anything else is nil.
  public init?(iso text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else {
      return nil
    }
    let numbers = parts.map { Self.digits($0) }
    guard let year = numbers[0], let month = numbers[1], let day = numbers[2] else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, 1900 to 2999.
  public var year: Int { number / 10_000 }
  /// The month, 1 to 12.
  public var month: Int { number / 100 % 100 }
  /// The day of the month.
  public var day: Int { number % 100 }

  /// Earlier days come first.
  public static func < (left: ServiceDate, right: ServiceDate) -> Bool {
    left.number < right.number
  }

  private static func digits(_ bytes: some Sequence<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return month == 2 && leap ? 29 : lengths[month - 1]
  }
}

extension ServiceDate: CustomStringConvertible {
  /// The ISO form, `2024-08-01`.
  public var description: String {
    let text = String(number)
    return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
  }
}

extension ServiceDate {
  /// The first day that can be written.
  package static let first: ServiceDate = {
    guard let day = ServiceDate(number: 19_000_101) else {
      preconditionFailure("1900-01-01 is a day")
    }
    return day
  }()
}
