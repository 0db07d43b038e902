import CaseModel
import KnowledgeStore

/// A row of the coverage database, read by the names of its columns.
struct CoverageRow {
  private let record: CommaSeparatedRecords.Record
  private let columns: [String: Int]

  init(_ record: CommaSeparatedRecords.Record, _ columns: [String: Int]) {
    self.record = record
    self.columns = columns
  }

  func text(_ column: String) -> String { columns[column].map(record.text) ?? "" }

  func number(_ column: String) -> Int? { Int(text(column)) }

  /// The code as a diagnosis with its dot; placeholders such as `XX000` are none.
  var diagnosis: Code? {
    let text = text("icd10_code_id")
    return text.uppercased().hasPrefix("XX") ? nil : Code(diagnosis: text)
  }

  func key(_ table: CoverageTable) -> CoverageKey? {
    let isLocal = table == .determinationServices || table == .determinationContractors
    let name = isLocal ? "lcd" : "article"
    guard let number = self.number("\(name)_id"), let version = self.number("\(name)_version")
    else { return nil }
    return CoverageKey(kind: isLocal ? .lcd : .article, number: number, version: version)
  }

  func document(_ table: CoverageTable) -> CoverageDocument? {
    switch table {
    case .articles:
      document(
        .article,
        "article_id",
        "article_version",
        text("title"),
        first: ["article_eff_date"],
        last: ["article_end_date", "date_retired"]
      )
    case .determinations:
      document(
        .lcd,
        "lcd_id",
        "lcd_version",
        text("title"),
        first: ["rev_eff_date", "orig_det_eff_date"],
        last: ["rev_end_date", "ent_det_end_date", "date_retired"]
      )
    case .national:
      document(
        .ncd,
        "ncd_id",
        "ncd_vrsn_num",
        "\(text("ncd_mnl_sect")) \(text("ncd_mnl_sect_title"))",
        first: ["ncd_efctv_dt"],
        last: ["ncd_trmntn_dt"]
      )
    default: nil
    }
  }

  private func document(
    _ kind: CoverageDocument.Kind,
    _ id: String,
    _ version: String,
    _ title: String,
    first: [String],
    last: [String]
  ) -> CoverageDocument? {
    guard let number = self.number(id), let version = self.number(version) else { return nil }
    return CoverageDocument(
      kind: kind,
      number: number,
      version: version,
      title: title,
      status: text("status"),
      period: EffectivePeriod(
        first: first.lazy.compactMap(date).first,
        last: last.lazy.compactMap(date).min()
      )
    )
  }

  /// `2024-01-01 00:00:00`, `01/31/2024`, `20240131`; nil for empty cells and `N/A`.
  private func date(_ column: String) -> ServiceDate? {
    let text = text(column)
    if let date = ServiceDate(iso: text.prefix(10)) { return date }
    if text.utf8.count == 8, let number = Int(text) { return ServiceDate(number: number) }
    let parts = text.prefix { $0 != " " }.split(separator: "/").compactMap { Int($0) }
    return parts.count == 3 ? ServiceDate(year: parts[2], month: parts[0], day: parts[1]) : nil
  }

  /// The state of an abbreviation; contractors' parts of New York, Missouri and California have their own.
  static func state(_ abbreviation: String) -> String {
    switch abbreviation.uppercased() {
    case "DN", "QN", "UN": "NY"
    case "EM", "WM": "MO"
    case "NF", "SF": "CA"
    case let name: name
    }
  }
}
