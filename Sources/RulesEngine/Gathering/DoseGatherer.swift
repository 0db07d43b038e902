import CaseModel

/// Works out billing units of a drug from the dose that was given.
struct DoseGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let doses = draft.intent.mentions.compactMap { mention -> (String, String)? in
      if case .dose(let amount, let unit) = mention.value { (amount, unit) } else { nil }
    }
    let rows = try DrugNames(draft.source.drugUnits()).rows(for: draft.intent)
    for row in rows.prefix(4) {
      if let (dose, units) = Self.firstFit(doses, row) {
        addUnits(row, dose, units, isOnly: rows.count == 1, &draft)
      } else {
        draft.add(
          .headline,
          "\(row.code): one billing unit is \(row.amount) \(row.unit) of \(row.drug).",
          [row.citation],
          verdict: .informational,
          origin: "dose \(row.code)",
          weight: HeadlineWeight.table + 20
        )
      }
    }
  }

  private static func firstFit(
    _ doses: [(String, String)],
    _ row: DrugUnitRecord
  ) -> (dose: String, units: Int)? {
    for (amount, unit) in doses {
      if let units = DrugDose.units(amount, unit, per: row.amount, row.unit) {
        return ("\(amount) \(unit)", units)
      }
    }
    return nil
  }

  private func addUnits(
    _ row: DrugUnitRecord,
    _ dose: String,
    _ units: Int,
    isOnly: Bool,
    _ draft: inout FindingsDraft
  ) {
    let support = Evidence(
      .known,
      Sentence(
        "\(row.code) is \(row.drug), one unit is \(row.amount) \(row.unit).",
        citing: row.citation
      ),
      origin: "dose \(row.code)"
    )
    draft.add(
      isOnly || !draft.hasHeadline ? .headline : .known,
      "\(row.code): \(dose) are \(units) unit\(units == 1 ? "" : "s") (one unit is \(row.amount) \(row.unit), part units round up).",
      [row.citation],
      verdict: .informational,
      origin: "dose \(row.code)",
      weight: HeadlineWeight.computed,
      support: [support]
    )
  }

  /// Units of a dose in the unit of the code, rounded up; nil when a number cannot be read.
  static func units(_ dose: String, _ unit: String) -> Int? {
    DrugDose.units(dose, "mg", per: unit, "mg")
  }
}
