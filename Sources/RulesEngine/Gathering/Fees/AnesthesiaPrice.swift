import CaseModel

/// The anesthesia conversion factor of the place and date asked about.
struct AnesthesiaPrice {
  /// Dollars a unit: `20.35`, or `20.3178` for the national one.
  let factor: String
  let citation: Citation
  let release: String?
  /// AA, QZ, QK, QX, QY or AD, when the question names one.
  let modifier: String
  let place: String

  var isHalved: Bool { ["QK", "QX", "QY"].contains(modifier) }

  /// Nil when no factor of the date is known.
  init?(_ draft: FindingsDraft) throws {
    let intent = draft.intent
    modifier = intent.modifiers.first { ["AA", "QZ", "QK", "QX", "QY", "AD"].contains($0) } ?? ""
    let areas = try draft.source.localities(on: intent.date)
    let found = LocalityFinder(areas.rows).find(in: intent.text, state: intent.state).localities
    if found.count == 1, let locality = found.first {
      let lookup = try draft.source.anesthesiaFactor(locality, on: intent.date)
      if let row = lookup.factor,
        let use = TableUse(lookup.coverage, row: LocalityText.key(locality))
      {
        (factor, citation, release) = (FeeFormula.dollars(row.cents), use.citation, use.release)
        place = LocalityText.name(locality)
        return
      }
    }
    let national = try draft.source.amounts().first {
      $0.name == "anesthesia-conversion-factor" && $0.period.contains(intent.date)
    }
    guard let national else { return nil }
    (factor, citation, release) = (national.value, national.citation, nil)
    place = "national factor of \(national.period.first.map { String($0.year) } ?? "the year")"
  }

  /// "$449.74 (Dallas, TX; QK pays half, $224.87)" for tenths of units.
  func text(of tenths: Int) -> String {
    let product = tenths * FeeGatherer.tenThousandths(factor)
    let cents = (product + 500) / 1000
    let half = isHalved ? "; \(modifier) pays half, $\(FeeFormula.dollars((cents + 1) / 2))" : ""
    return "$\(FeeFormula.dollars(cents)) (\(place)\(half))"
  }
}
