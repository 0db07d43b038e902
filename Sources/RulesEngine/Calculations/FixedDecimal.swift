/// Decimal numbers of the tables as whole numbers, so that sums are exact.
enum FixedDecimal {
  /// A decimal number such as a conversion factor, in ten-thousandths; digits beyond are cut off.
  static func tenThousandths(_ text: String) -> Int {
    let parts = text.split(separator: ".", maxSplits: 1)
    let decimals = parts.count > 1 ? String(parts[1].prefix(4)) : ""
    let padded = decimals + String(repeating: "0", count: 4 - decimals.utf8.count)
    let digits = parts.first ?? "0"
    let isTooLong = Int(digits) == nil && !digits.isEmpty && digits.allSatisfy(\.isNumber)
    let number = isTooLong ? Int.max : Int(digits) ?? 0
    let (whole, overflow) = number.multipliedReportingOverflow(by: 10_000)
    return overflow ? Int.max : min(whole, Int.max - 10_000) + (Int(padded) ?? 0)
  }

  /// `1276.39` for cents; thousands are not parted.
  static func dollars(_ cents: Int) -> String { text(cents, decimals: 2) }

  /// `9.1` for 91 tenths.
  static func tenths(_ value: Int) -> String { text(value, decimals: 1) }

  /// A whole number of the last decimal, with its point.
  static func text(_ value: Int, decimals: Int) -> String {
    let digits = String(abs(value))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return "\(value < 0 ? "-" : "")\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }
}
