import CaseModel

/// Works out the national fee schedule amount from relative values and the year's conversion factor.
struct FeeGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let modifiers = draft.intent.modifiers
    for code in draft.intent.codes.filter({ $0.system != .icd10cm }).prefix(3) {
      let lookup = try draft.source.relativeValues(code, on: draft.intent.date)
      let wanted = modifiers.first { ["26", "TC", "53"].contains($0) } ?? ""
      guard let row = lookup.rows.first(where: { $0.modifier == wanted }),
        let use = TableUse(
          lookup.coverage,
          row: "row \(code)\(wanted.isEmpty ? "" : "-\(wanted)")"
        ),
        let factor = try factor(of: lookup, draft)
      else { continue }
      draft.noteRelease(use.release)
      add(row, use, factor, &draft)
    }
  }

  /// Relative values belong with the conversion factor of their own year.
  private func factor(
    of lookup: RelativeValuesLookup,
    _ draft: FindingsDraft
  ) throws -> AmountRecord? {
    guard let day = lookup.coverage.release?.period.first else { return nil }
    return try draft.source.amounts().first {
      $0.name == "conversion-factor" && $0.period.contains(day)
    }
  }

  private func add(
    _ row: RelativeValues,
    _ use: TableUse,
    _ factor: AmountRecord,
    _ draft: inout FindingsDraft
  ) {
    let name = "\(row.code)\(row.modifier.isEmpty ? "" : "-\(row.modifier)")"
    let year = use.citation.period.first.map { String($0.year) } ?? ""
    guard ["A", "R", "T"].contains(row.status) else {
      draft.add(
        .headline,
        "\(name) has no Medicare fee: status \(row.status), \(StatusText.meaning(row.status)).",
        [use.citation],
        verdict: .informational,
        origin: "fee \(name)",
        weight: HeadlineWeight.table + 40
      )
      return
    }
    let amounts = [
      row.practiceNonFacility.map { "$\(Self.amount(row, $0, factor)) outside a facility" },
      row.practiceFacility.map { "$\(Self.amount(row, $0, factor)) in a facility" },
    ].compactMap(\.self)
    let why =
      "Relative values: \(RelativeValueText.total(row)) (work \(RelativeValueText.units(row.work)), malpractice \(RelativeValueText.units(row.malpractice))); times the \(year) conversion factor $\(factor.value)."
    let support = [
      Sentence(why, citing: use.citation, [factor.citation]),
      Sentence(
        "National amount before the locality adjustment; Medicare pays 80 % of it after the deductible.",
        citing: factor.citation
      ),
    ].map { Evidence(.why, $0, origin: "fee \(name)") }
    draft.add(
      .headline,
      "\(name), \(year) national Medicare amount: \(amounts.joined(separator: ", ")).",
      [use.citation, factor.citation],
      verdict: .informational,
      origin: "fee \(name)",
      weight: HeadlineWeight.table + 40,
      support: support
    )
  }

  /// Dollars and cents, rounded half up: relative values in hundredths times the factor in ten-thousandths.
  static func amount(_ row: RelativeValues, _ practice: Int, _ factor: AmountRecord) -> String {
    let total = row.work + practice + row.malpractice
    let product = total * tenThousandths(factor.value)
    let cents = (product + 5_000) / 10_000
    let rest = cents % 100
    return "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  static func tenThousandths(_ text: String) -> Int {
    let parts = text.split(separator: ".", maxSplits: 1)
    let decimals = parts.count > 1 ? String(parts[1].prefix(4)) : ""
    let padded = decimals + String(repeating: "0", count: 4 - decimals.utf8.count)
    return (Int(parts.first ?? "0") ?? 0) * 10_000 + (Int(padded) ?? 0)
  }
}
