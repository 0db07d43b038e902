import CaseModel

/// Works out billing units of a drug from the dose that was given.
struct DoseGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let doses = draft.intent.mentions.compactMap { mention -> (String, String)? in
      if case .dose(let amount, let unit) = mention.value { (amount, unit) } else { nil }
    }
    for row in try draft.source.drugUnits() where isAbout(row, draft.intent) {
      let support = [
        Evidence(
          .known,
          Sentence(
            "\(row.code) is \(row.drug), one unit is \(row.amount) \(row.unit).",
            citing: row.citation
          ),
          origin: "dose \(row.code)"
        )
      ]
      for (amount, unit) in doses where unit == row.unit {
        guard let units = Self.units(amount, row.amount) else { continue }
        draft.add(
          .headline,
          "\(row.code): \(amount) \(unit) are \(units) units (one unit is \(row.amount) \(row.unit), part units round up).",
          [row.citation],
          verdict: .informational,
          origin: "dose \(row.code)",
          weight: HeadlineWeight.computed,
          support: support
        )
        return
      }
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

  private func isAbout(_ row: DrugUnitRecord, _ intent: Intent) -> Bool {
    if intent.codes.contains(row.code) { return true }
    let name = row.drug.lowercased().split { $0 == " " || $0 == "," }.first.map { WordStem.of($0) }
    return intent.codes.isEmpty
      && name.map { $0.utf8.count > 4 && intent.stems.contains($0) } ?? false
  }

  /// Units of a dose, rounded up; nil when a number cannot be read.
  static func units(_ dose: String, _ unit: String) -> Int? {
    let (given, each) = (FeeGatherer.tenThousandths(dose), FeeGatherer.tenThousandths(unit))
    guard each > 0, given > 0 else { return nil }
    return (given + each - 1) / each
  }
}
