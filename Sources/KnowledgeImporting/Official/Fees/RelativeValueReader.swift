import CaseModel
import KnowledgeStore

/// Reads PPRRVU, the relative value file of the Medicare physician fee schedule, as csv or fixed-width text.
///
/// The csv's names are wrapped over five rows, and 2026 has a column more than 2025: columns are
/// found by their joined names. The descriptor column is never looked at.
package struct RelativeValueReader: OfficialReader {
  package static let subject = "Medicare physician fee schedule relative values (PPRRVU)"
  package static let marks =
    "a header row 'HCPCS,MOD,DESCRIPTION' below 'RVU', 'PE RVU', or HDR lines and rows of 171 characters"
  package static let leastRows = 10_000

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    let text = OfficialText.string(head.prefix(16_384)).uppercased()
    return (text.contains("HCPCS,MOD,DESCRIPTION,CODE") && text.contains("RVU")) || isFixed(head)
  }

  private static func isFixed(_ head: [UInt8]) -> Bool {
    guard head.starts(with: Array("HDR ".utf8)) else { return false }
    return head.split(separator: 10, maxSplits: 20).prefix(20).contains {
      RelativeValueRow(fixed: Array($0)) != nil
    }
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let isText = isFixed(head)
    let title = OfficialText.string(head.prefix(2048))
    let told = isText ? nil : FeeNames.quarter(inTitle: title)
    guard let quarter = told ?? FeeNames.quarter(of: file) ?? options.quarter else {
      throw FeeNames.noYear
    }
    let isQualifying = file.names.contains { name in
      let name = name.lowercased()
      return name.contains("qpp") && !name.contains("nonqpp")
    }
    let group = isQualifying ? ", qualifying APM participants" : ""
    return PublishedPart(
      Publication(
        kind: .relativeValues,
        label: "Medicare physician fee schedule, relative values, \(quarter)\(group)",
        publisher: "CMS",
        period: quarter.period
      ),
      rank: isText ? 1 : 0
    )
  }

  package mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    if part.rank == 1 {
      try readFixed(stream, into: batch, report: &report)
    } else {
      try readCommaSeparated(stream, into: batch, report: &report)
    }
  }

  private func readFixed(
    _ stream: any OfficialStream,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    var lines = ByteLines(stream)
    while let line = try lines.next() {
      if line.starts(with: Array("HDR".utf8)) || line.allSatisfy({ $0 <= 32 }) { continue }
      let row = RelativeValueRow(fixed: Array(line))
      try take(row, line: lines.number, OfficialText.cell(line.prefix(7)), into: batch, &report)
    }
  }

  private func readCommaSeparated(
    _ stream: any OfficialStream,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    var records = CommaSeparatedRecords(stream)
    var above: [[String]] = []
    var columns: RelativeValueColumns?
    while let record = try records.next() {
      if let columns {
        guard record.cells.contains(where: { !$0.isEmpty }) else { continue }
        let row = RelativeValueRow(record, columns)
        try take(row, line: record.line, record.text(0), into: batch, &report)
      } else {
        above.append(record.cells.indices.map { record.text($0) })
        if record.text(0) == "HCPCS" {
          columns = try RelativeValueColumns(JoinedHeader(above.suffix(5)))
        }
        guard above.count < 60 else { break }
      }
    }
    guard columns != nil else {
      throw OfficialFileError(
        "the header row 'HCPCS,MOD' is missing",
        remedy: "import the csv from CMS"
      )
    }
  }

  private func take(
    _ row: RelativeValueRow?,
    line: Int,
    _ name: String,
    into batch: ReleaseBatch,
    _ report: inout ImportReport
  ) throws {
    guard let row else {
      return report.refuse(line: line, "not a row of relative values", thing: name)
    }
    guard row.addsUp else {
      return report.refuse(
        line: line,
        "the parts of the value do not add up to its total",
        thing: name
      )
    }
    try batch.insert(row.values)
    report.accept()
  }
}
