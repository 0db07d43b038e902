import CaseModel
import KnowledgeStore

/// Reads the csv form of NCCI's medically unlikely edits, one of three settings.
///
/// Windows-1252; the first record is a quoted notice over many lines; the header's first cell is
/// broken over two. A value of 0 is a limit too.
package struct UnitLimitReader: OfficialReader {
  package static let subject = "NCCI medically unlikely edits (MUE)"
  package static let marks =
    "a header 'HCPCS/CPT Code', '… MUE Values', 'MUE Adjudication Indicator'"
  package static let leastRows = 1000

  private static let mostUnits = 9_999_999

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    var records = CommaSeparatedRecords(BytesStream(Array(head.prefix(8192))))
    for _ in 0..<4 {
      guard let record = try? records.next() else { return false }
      if isHeader(record) { return true }
    }
    return false
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let text = OfficialText.string(head.prefix(8192)).lowercased()
    let table = table(of: text)
    guard let table else {
      throw OfficialFileError(
        "the header does not tell the setting of these MUE values",
        remedy: "the second column is to be 'Practitioner Services MUE Values' or its like"
      )
    }
    guard let quarter = NcciNames(file).quarter ?? options.quarter else {
      throw NcciNames.noQuarter
    }
    return PublishedPart(
      Publication(
        kind: table.kind,
        label: "NCCI MUE values, \(table.title), \(quarter)",
        publisher: "CMS",
        period: quarter.period
      )
    )
  }

  private static func table(of header: String) -> (kind: TableKind, title: String)? {
    if header.contains("practitioner services mue") { return (.muePractitioner, "practitioner") }
    if header.contains("outpatient hospital") { return (.mueHospital, "hospital outpatient") }
    if header.contains("dme supplier") { return (.mueEquipment, "DME supplier") }
    return nil
  }

  package mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    var records = CommaSeparatedRecords(stream)
    var isHeaderSeen = false
    while let record = try records.next() {
      if isHeaderSeen {
        try take(record, into: batch, report: &report)
      } else {
        isHeaderSeen = Self.isHeader(record)
      }
    }
    guard isHeaderSeen else {
      throw OfficialFileError(
        "the header of the MUE table is missing",
        remedy: "import the csv from CMS"
      )
    }
  }

  private static func isHeader(_ record: CommaSeparatedRecords.Record) -> Bool {
    let cells = (0..<4).map { record.text($0).lowercased() }
    return cells[0].contains("hcpcs") && cells[1].contains("mue value")
      && cells[2].contains("adjudication") && cells[3].contains("rationale")
  }

  private func take(
    _ record: CommaSeparatedRecords.Record,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    guard record.cells.contains(where: { !$0.isEmpty }) else { return }
    guard record.cells.count >= 3 else {
      return report.refuse(
        line: record.line,
        "the row has \(record.cells.count) columns instead of 4"
      )
    }
    guard let code = Code(procedure: record.text(0)) else {
      let text = record.text(0)
      return report.refuse(line: record.line, ProcedureBytes.refusal(of: text), thing: text)
    }
    guard let units = ProcedureBytes.number(Array(record.text(1).utf8)), units <= Self.mostUnits
    else {
      return report.refuse(
        line: record.line,
        "the value is no number of units",
        thing: record.text(1)
      )
    }
    guard let digit = record.text(2).utf8.first, (49...51).contains(digit) else {
      return report.refuse(
        line: record.line,
        "the adjudication indicator is none of 1, 2 and 3",
        thing: record.text(2)
      )
    }
    try batch.insert(
      UnitLimit(
        code: code,
        units: units,
        adjudicationIndicator: Int(digit) - 48,
        rationale: String(record.text(3).prefix(200))
      )
    )
    report.accept()
  }
}
