import CaseModel

/// An edition of ICD-10-CM: a fiscal year from October, or its April update.
struct DiagnosisEdition: Hashable {
  let year: Int
  let isApril: Bool

  var label: String { "ICD-10-CM FY\(year)\(isApril ? " (April 1, \(year))" : "")" }

  /// From October 1 of the year before, or from April 1, to September 30.
  var period: EffectivePeriod {
    let first =
      isApril
      ? ServiceDate(year: year, month: 4, day: 1) : ServiceDate(year: year - 1, month: 10, day: 1)
    return EffectivePeriod(first: first, last: ServiceDate(year: year, month: 9, day: 30))
  }

  /// The fiscal year in a file's names, else that of the quarter that a person named.
  static func year(of file: OfficialFile, _ options: ImportOptions) -> Int? {
    FeeNames.year(of: file)
      ?? options.quarter.map { $0.number == 4 ? $0.year + 1 : $0.year }
  }

  static func isApril(_ file: OfficialFile) -> Bool {
    file.names.contains { $0.lowercased().contains("april") || $0.lowercased().contains("apr-") }
  }

  static let noYear = OfficialFileError(
    "neither the file nor its name tells the fiscal year",
    remedy: "give the file its name from CMS, or say --quarter 2026Q1 for a quarter of that year"
  )
}
