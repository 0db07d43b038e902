import CaseModel

/// Converts doses between the units in which drugs are measured.
enum DrugDose {
  /// Billing units of a dose, rounded up; nil when the units do not measure the same thing.
  static func units(
    _ dose: String,
    _ unit: String,
    per each: String,
    _ eachUnit: String
  ) -> Int? {
    parts(dose, unit, per: each, eachUnit).map { ($0.total + $0.one - 1) / $0.one }
  }

  /// Whole billing units in a dose, the rest left away.
  static func wholeUnits(
    _ dose: String,
    _ unit: String,
    per each: String,
    _ eachUnit: String
  ) -> Int? {
    parts(dose, unit, per: each, eachUnit).map { $0.total / $0.one }
  }

  /// The first dose less the second, in the unit of the first; nil when they cannot be compared.
  static func difference(_ left: Dose, _ right: Dose) -> Dose? {
    guard let whole = parts(left.amount, left.unit, per: "1", left.unit),
      let part = parts(right.amount, right.unit, per: "1", left.unit), part.total <= whole.total
    else { return nil }
    return dose((whole.total - part.total) * 10_000 / whole.one, left.unit)
  }

  /// Both doses together, in the unit of the first; nil when they cannot be added.
  static func sum(_ left: Dose, _ right: Dose) -> Dose? {
    guard let whole = parts(left.amount, left.unit, per: "1", left.unit),
      let part = parts(right.amount, right.unit, per: "1", left.unit)
    else { return nil }
    return dose((whole.total + part.total) * 10_000 / whole.one, left.unit)
  }

  private static func dose(_ tenThousandths: Int, _ unit: String) -> Dose {
    var text = FixedDecimal.text(tenThousandths, decimals: 4)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return Dose(text, unit)
  }

  /// Both doses in the smallest unit; nil when they do not measure the same thing or are none.
  private static func parts(
    _ dose: String,
    _ unit: String,
    per each: String,
    _ eachUnit: String
  ) -> (total: Int, one: Int)? {
    guard let (given, size) = measure(unit), let (one, oneSize) = measure(eachUnit), given == one
    else { return nil }
    let total = FixedDecimal.tenThousandths(dose.filter { $0 != "," })
      .multipliedReportingOverflow(by: size)
    let part = FixedDecimal.tenThousandths(each.filter { $0 != "," })
      .multipliedReportingOverflow(by: oneSize)
    guard !total.overflow, !part.overflow, part.partialValue > 0, total.partialValue > 0,
      total.partialValue < Int.max / 20_000
    else { return nil }
    return (total.partialValue, part.partialValue)
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
