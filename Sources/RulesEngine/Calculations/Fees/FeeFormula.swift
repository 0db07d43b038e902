import CaseModel

/// The payment formula of the Medicare physician fee schedule (42 CFR 414.20 and 414.22).
struct FeeFormula {
  /// Dollars per relative value unit, in ten-thousandths.
  var factor: Int
  /// Indices in thousandths; 1000 each gives the national amount.
  var work = 1000
  var practice = 1000
  var malpractice = 1000

  init(factor: String, locality: Locality? = nil) {
    self.factor = FixedDecimal.tenThousandths(factor)
    guard let locality else { return }
    (work, practice, malpractice) = (locality.work, locality.practice, locality.malpractice)
  }

  /// Relative value units after the indices, in hundred-thousandths; nil when the site has no value.
  func units(_ row: RelativeValues, _ site: PaymentSite) -> Int? {
    guard let expense = site.practice(of: row) else { return nil }
    return row.work * work + expense * practice + row.malpractice * malpractice
  }

  /// Cents, rounded half up once, at the end; nil when the site has no value.
  func cents(_ row: RelativeValues, _ site: PaymentSite) -> Int? {
    units(row, site).map { cents(units: $0) }
  }

  /// Cents of units in hundred-thousandths.
  func cents(units: Int) -> Int { (units * factor + 5_000_000) / 10_000_000 }

  /// A share of cents in tenths of a percent, rounded half up.
  static func share(_ perMille: Int, of cents: Int) -> Int { (cents * perMille + 500) / 1000 }

  /// `62.5` for 625.
  static func percent(_ perMille: Int) -> String {
    perMille % 10 == 0 ? String(perMille / 10) : FixedDecimal.tenths(perMille)
  }
}
