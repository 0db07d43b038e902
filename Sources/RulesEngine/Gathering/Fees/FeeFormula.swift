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
    self.factor = FeeGatherer.tenThousandths(factor)
    guard let locality else { return }
    (work, practice, malpractice) = (locality.work, locality.practice, locality.malpractice)
  }

  /// Cents, rounded half up once, at the end; nil when the site has no value.
  func cents(_ row: RelativeValues, _ site: FeeSite) -> Int? {
    guard let expense = site.practice(of: row) else { return nil }
    let units = row.work * work + expense * practice + row.malpractice * malpractice
    return (units * factor + 5_000_000) / 10_000_000
  }

  /// A share of cents in tenths of a percent, rounded half up.
  static func share(_ perMille: Int, of cents: Int) -> Int { (cents * perMille + 500) / 1000 }

  /// `1276.39`; thousands are not parted.
  static func dollars(_ cents: Int) -> String {
    let rest = abs(cents) % 100
    return "\(cents < 0 ? "-" : "")\(abs(cents) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
