/// Converts doses between the units in which drugs are measured.
enum DrugDose {
  /// Billing units of a dose, rounded up; nil when the units do not measure the same thing.
  static func units(
    _ dose: String,
    _ unit: String,
    per each: String,
    _ eachUnit: String
  ) -> Int? {
    guard let (given, size) = measure(unit), let (one, oneSize) = measure(eachUnit), given == one
    else { return nil }
    let total = FeeGatherer.tenThousandths(dose.filter { $0 != "," }).multipliedReportingOverflow(
      by: size
    )
    let part = FeeGatherer.tenThousandths(each.filter { $0 != "," }).multipliedReportingOverflow(
      by: oneSize
    )
    guard !total.overflow, !part.overflow, part.partialValue > 0, total.partialValue > 0 else {
      return nil
    }
    return (total.partialValue + part.partialValue - 1) / part.partialValue
  }

  /// What a unit measures, and how many of the smallest unit it is.
  private static func measure(_ unit: String) -> (String, Int)? {
    switch unit.lowercased() {
    case "kg": ("mass", 1_000_000_000)
    case "g", "gm", "gram", "grams": ("mass", 1_000_000)
    case "mg", "mgs", "milligram", "milligrams": ("mass", 1000)
    case "mcg", "ug", "µg", "microgram", "micrograms": ("mass", 1)
    case "l", "liter", "liters": ("volume", 1000)
    case "ml", "cc", "milliliter", "milliliters": ("volume", 1)
    case "unit", "units", "iu", "u": ("units", 1)
    case "dose", "doses": ("dose", 1)
    case "meq": ("meq", 1)
    default: nil
    }
  }
}
