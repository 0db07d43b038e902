import CaseModel

/// Reads a row of the starter slice of the physician fee schedule.
enum StarterValues {
  static func values(_ row: TabularRow) -> RelativeValues? {
    guard let code = row.code("code") else { return nil }
    var values = RelativeValues(
      code: code,
      modifier: row.text("modifier"),
      status: row.text("status"),
      work: hundredths(row, "work") ?? 0,
      practiceNonFacility: hundredths(row, "pe_nonfacility"),
      practiceFacility: hundredths(row, "pe_facility"),
      malpractice: hundredths(row, "mp") ?? 0,
      globalDays: row.text("global"),
      multipleProcedure: row.text("mult"),
      bilateral: row.text("bilat"),
      assistant: row.text("asst"),
      coSurgeon: row.text("cosurg"),
      team: row.text("team"),
      professionalTechnical: row.text("pctc"),
      endoscopicBase: row.text("endobase")
    )
    values.shares = shares(row)
    return values
  }

  /// Percent before, of and after the operation: `11/76/13`.
  private static func shares(_ row: TabularRow) -> GlobalShares? {
    let parts = row.text("shares").split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return GlobalShares(before: parts[0], operation: parts[1], after: parts[2])
  }

  /// Relative value units in hundredths; nil when the cell is empty or says that there is none.
  private static func hundredths(_ row: TabularRow, _ column: String) -> Int? {
    let text = row.text(column)
    guard !text.isEmpty, text != "NA" else { return nil }
    let parts = text.split(separator: ".", maxSplits: 1)
    let decimals = parts.count > 1 ? String((parts[1] + "00").prefix(2)) : "00"
    guard let whole = Int(parts[0]), let rest = Int(decimals) else {
      row.report(column, "not a number of relative value units", remedy: "write it as 1.30")
      return nil
    }
    return whole * 100 + rest
  }
}
