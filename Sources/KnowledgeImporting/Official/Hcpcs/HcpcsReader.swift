import CaseModel
import KnowledgeStore

/// Reads the HCPCS Level II file (ANWEB) as csv or fixed-width text, with its modifiers.
///
/// A title may go on over several rows. Codes stay listed after their last day.
package struct HcpcsReader: OfficialReader {
  package static let subject = "HCPCS Level II codes (ANWEB)"
  package static let marks =
    "a header 'HCPC,SEQNUM,RECID,LONG DESCRIPTION', or records such as 'A0021001003Ambulance …'"
  package static let leastRows = 5_000

  private let publication: Publication
  private var open: HcpcsRecord?

  package init(_ publication: Publication) { self.publication = publication }

  package static func recognises(head: [UInt8], name: String) -> Bool {
    isTable(head) || isText(head)
  }

  private static func isTable(_ head: [UInt8]) -> Bool {
    OfficialText.string(head.prefix(4096)).uppercased().contains("HCPC,SEQNUM,RECID,LONG DESC")
  }

  private static func isText(_ head: [UInt8]) -> Bool {
    let lines = CodeListLine.first(of: head, count: 40).filter { record(fixed: $0, 0) != nil }
    return lines.count >= 3
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let year = FeeNames.year(of: file)
    let first = year.flatMap { CalendarQuarter(year: $0, number: 1) }
    guard let quarter = FeeNames.quarter(of: file) ?? options.quarter ?? first else {
      throw FeeNames.noYear
    }
    return PublishedPart(
      Publication(
        kind: .hcpcs,
        label: "HCPCS Level II, \(quarter)",
        publisher: "CMS",
        period: quarter.period
      ),
      rank: isTable(head) ? 0 : 1
    )
  }

  package mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    if part.rank == 0 {
      try readTable(stream, into: batch, &report)
    } else {
      try readText(stream, into: batch, &report)
    }
    try close(into: batch, &report)
  }

  private mutating func readText(
    _ stream: any OfficialStream,
    into batch: ReleaseBatch,
    _ report: inout ImportReport
  ) throws {
    var lines = ByteLines(stream)
    var isBegun = false
    while let line = try lines.next() {
      if line.allSatisfy({ $0 <= 32 || $0 == 26 }) { continue }
      let record = Self.record(fixed: Array(line), lines.number)
      // Disclaimers stand before the first record.
      if record == nil, !isBegun { continue }
      isBegun = true
      try take(record, lines.number, OfficialText.cell(line.prefix(40)), into: batch, &report)
    }
  }

  private mutating func readTable(
    _ stream: any OfficialStream,
    into batch: ReleaseBatch,
    _ report: inout ImportReport
  ) throws {
    var records = CommaSeparatedRecords(stream)
    var columns: [HcpcsRecord.Field: Int] = [:]
    while let record = try records.next() {
      if columns.isEmpty {
        if record.text(0) == "HCPC" { columns = Self.columns(record) }
        continue
      }
      if record.cells.allSatisfy(\.isEmpty) { continue }
      let row = HcpcsRecord(line: record.line) { field in columns[field].map(record.text) ?? "" }
      try take(row, record.line, record.text(0), into: batch, &report)
    }
    guard !columns.isEmpty else {
      throw OfficialFileError(
        "the header row 'HCPC,SEQNUM,RECID' is missing",
        remedy: "import the csv from CMS"
      )
    }
  }

  private static func columns(_ header: CommaSeparatedRecords.Record) -> [HcpcsRecord.Field: Int] {
    var columns: [HcpcsRecord.Field: Int] = [:]
    for index in header.cells.indices {
      if let field = HcpcsRecord.Field(rawValue: header.text(index).uppercased()) {
        columns[field] = index
      }
    }
    return columns
  }

  private static func record(fixed line: [UInt8], _ number: Int) -> HcpcsRecord? {
    guard line.count >= 12, line[5..<11].allSatisfy({ $0 &- 48 < 10 }) else { return nil }
    return HcpcsRecord(line: number) { field in
      let range = field.positions
      guard range.lowerBound <= line.count else { return "" }
      return OfficialText.cell(line[range.lowerBound - 1..<min(range.upperBound, line.count)])
    }
  }

  private mutating func take(
    _ record: HcpcsRecord?,
    _ line: Int,
    _ thing: String,
    into batch: ReleaseBatch,
    _ report: inout ImportReport
  ) throws {
    guard let record else {
      return report.refuse(line: line, "not a record of a code or modifier", thing: thing)
    }
    if record.isContinuation {
      guard open != nil else {
        return report.refuse(line: line, "a continuation without its first row", thing: thing)
      }
      open?.join(record)
    } else {
      try close(into: batch, &report)
      open = record
    }
  }

  /// Writes the record that is complete now.
  private mutating func close(into batch: ReleaseBatch, _ report: inout ImportReport) throws {
    guard let record = open else { return }
    open = nil
    let name = record.text(.code)
    guard let period = record.period else {
      return report.refuse(line: record.line, "a date is no day", thing: name)
    }
    if record.kind == .modifier {
      guard name.utf8.count == 2 else {
        return report.refuse(line: record.line, "not a modifier", thing: name)
      }
      try batch.insert(modifier: name, title: record.text(.long), period: period)
    } else {
      guard let code = Code(procedure: name), code.system == .hcpcs else {
        return report.refuse(line: record.line, "not a HCPCS Level II code", thing: name)
      }
      try insert(code, record, period, into: batch)
    }
    report.accept()
  }

  private func insert(
    _ code: Code,
    _ record: HcpcsRecord,
    _ period: EffectivePeriod,
    into batch: ReleaseBatch
  ) throws {
    let citation = Citation(
      source: publication.kind.rawValue,
      title: publication.label,
      section: "code \(code)",
      period: publication.period
    )
    try batch.insert(
      CodeRecord(
        code: code,
        summary: record.text(.long),
        classes: [],
        period: period,
        isBillable: nil,
        citation: citation
      ),
      words: [record.text(.short)].filter { !$0.isEmpty }
    )
    try batch.insert(record.detail(code))
  }
}
