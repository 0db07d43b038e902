import CaseModel
import KnowledgeStore

/// Reads the tables of the Medicare Coverage Database's csv exports that answers need.
///
/// The tables of an export form one release. Descriptors of CPT codes and the texts of the
/// documents are passed over unread. Placeholder codes such as `XX000` are counted as refused.
package struct CoverageReader: OfficialReader {
  package static let subject = "Medicare Coverage Database (articles, LCDs, NCDs)"
  package static let marks =
    "csv headers such as 'article_id,article_version,icd10_code_id,…', 'lcd_id,lcd_version,…'"

  private var states: [Int: String] = [:]
  private var jurisdictions: [(contractor: Int, state: Int)] = []

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    CoverageTable(header: CoverageTable.names(of: head)) != nil
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let table = CoverageTable(header: CoverageTable.names(of: head))
    let names = file.names.joined(separator: " ").lowercased() + file.path.lowercased()
    let shared =
      names.contains("lcd") ? "local coverage determinations" : "billing and coding articles"
    return PublishedPart(
      Publication(
        kind: .coverage,
        label: "Medicare Coverage Database, \(table?.dataset ?? shared)",
        publisher: "CMS",
        period: .always
      ),
      name: table?.rawValue ?? ""
    )
  }

  package mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    var records = CommaSeparatedRecords(stream)
    guard let table = CoverageTable(rawValue: part.name), let header = try records.next() else {
      return
    }
    let names = header.cells.indices.map { header.text($0).lowercased() }
    let columns = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    while let record = try records.next() {
      let row = CoverageRow(record, columns)
      if let problem = try take(row, table, into: batch) {
        report.refuse(line: record.line, problem, thing: record.text(2))
      } else {
        report.accept()
      }
    }
  }

  package mutating func finish(into batch: ReleaseBatch, report: inout ImportReport) throws {
    for (contractor, state) in jurisdictions {
      if let name = states[state] { try batch.insert(state: name, ofContractor: contractor) }
    }
  }

  /// Why the row is refused; nil when it was taken.
  private mutating func take(
    _ row: CoverageRow,
    _ table: CoverageTable,
    into batch: ReleaseBatch
  ) throws -> String? {
    switch table {
    case .articles, .determinations, .national:
      guard let document = row.document(table) else { return "not a document" }
      try batch.insert(document)
    case .articleServices, .determinationServices:
      guard let key = row.key(table), let code = Code(procedure: row.text("hcpc_code_id")) else {
        return "not a procedure code"
      }
      try batch.insert(service: code, of: key, part: row.number("hcpc_code_group") ?? 0)
    case .covered, .notCovered:
      let part = table == .covered ? "icd10_covered_group" : "icd10_noncovered_group"
      guard let key = row.key(table), let code = row.diagnosis else {
        return "not a diagnosis code"
      }
      try batch.insert(
        diagnosis: code,
        of: key,
        part: row.number(part) ?? 0,
        isCovered: table == .covered,
        hasNote: row.text("asterisk").uppercased() == "Y"
      )
    case .articleContractors, .determinationContractors:
      guard let key = row.key(table), let contractor = row.number("contractor_id") else {
        return "not a contractor"
      }
      try batch.insert(contractor: contractor, of: key)
    case .jurisdictions:
      guard let contractor = row.number("contractor_id"), let state = row.number("state_id") else {
        return "not a jurisdiction"
      }
      if row.text("term_date").isEmpty { jurisdictions.append((contractor, state)) }
    case .states:
      guard let state = row.number("state_id") else { return "not a state" }
      states[state] = CoverageRow.state(row.text("state_abbrev"))
    case .articleRelations:
      guard let article = row.number("article_id") else { return "not a relation" }
      if let related = row.number("r_lcd_id"), related > 0 {
        try batch.insert(document: article, relatedTo: related, kind: .lcd)
      }
    }
    return nil
  }
}
