import CaseModel

/// The anesthesia conversion factor of an area and date.
struct AnesthesiaPrice {
  /// Dollars a unit: `20.35`, or `20.3178` for the national one.
  let factor: String
  let citations: [Citation]
  let use: TableUse?
  /// "Dallas, TX", "national factor of 2025", "by contract".
  let place: String

  /// A factor agreed with the payer.
  init(contract factor: String) {
    (self.factor, citations, use, place) = (factor, [], nil, "by contract")
  }

  /// The factor of a single area when its table holds for the year; else the national one; nil when none is known.
  init?(_ scene: FeeScene, from source: any KnowledgeSource) throws {
    if scene.place.localities.count == 1, let locality = scene.place.localities.first {
      let lookup = try source.anesthesiaFactor(locality, on: scene.date)
      if let row = lookup.factor,
        let use = TableUse(lookup.coverage, row: LocalityText.key(locality)),
        lookup.coverage.release?.period.first?.year ?? scene.date.year == scene.date.year
      {
        self.use = use
        (factor, citations) = (FixedDecimal.dollars(row.cents), [use.citation])
        place = LocalityText.name(locality)
        return
      }
    }
    guard let national = scene.amount("anesthesia-conversion-factor", on: scene.date) else {
      return nil
    }
    (factor, citations, use) = (national.value, [national.citation], nil)
    place = "national factor of \(national.period.first.map { String($0.year) } ?? "the year")"
  }

  /// Cents of tenths of units, rounded half up.
  func cents(_ tenths: Int) -> Int {
    (tenths * FixedDecimal.tenThousandths(factor) + 500) / 1000
  }
}
