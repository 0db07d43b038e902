import CaseModel
import KnowledgeStore

/// Reads the ICD-10-CM order file, or the codes file, which has the billable codes only.
///
/// Order file by position: number 1–5, code 7–13, flag 15 (1: billable), short title 17–76, long
/// title from 78. Codes file: code 1–7, title from 9. Addenda, which name changes, are not codes.
package struct DiagnosisOrderReader: OfficialReader {
  package static let subject = "ICD-10-CM order file or codes file"
  package static let marks = "lines such as '00002 A000    1 Cholera …' or 'A000    Cholera …'"
  package static let leastRows = 50_000

  private let publication: Publication

  package init(_ publication: Publication) { self.publication = publication }

  package static func recognises(head: [UInt8], name: String) -> Bool {
    let lines = CodeListLine.first(of: head)
    guard lines.count >= 3 else { return false }
    return lines.allSatisfy { order($0) != nil }
      || lines.allSatisfy { plain($0) != nil && CodeListLine.hasSmallLetters($0) }
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    guard let year = DiagnosisEdition.year(of: file, options) else {
      throw DiagnosisEdition.noYear
    }
    let edition = DiagnosisEdition(year: year, isApril: DiagnosisEdition.isApril(file))
    let isOrder = CodeListLine.first(of: head).allSatisfy { order($0) != nil }
    return PublishedPart(
      Publication(
        kind: .icd10cm,
        label: edition.label,
        publisher: "NCHS and CMS",
        period: edition.period
      ),
      rank: isOrder ? 1 : 2
    )
  }

  package mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    var lines = ByteLines(stream)
    while let line = try lines.next() {
      if line.allSatisfy({ $0 <= 32 }) { continue }
      let bytes = Array(line)
      guard let row = part.rank == 1 ? Self.order(bytes) : Self.plain(bytes) else {
        report.refuse(
          line: lines.number,
          "not a line of codes",
          thing: OfficialText.cell(bytes.prefix(40))
        )
        continue
      }
      let citation = Citation(
        source: publication.kind.rawValue,
        title: publication.label,
        section: "code \(row.code)",
        period: publication.period
      )
      try batch.insert(
        CodeRecord(
          code: row.code,
          summary: row.title,
          classes: [],
          period: .always,
          isBillable: row.isBillable,
          citation: citation
        )
      )
      report.accept()
    }
  }

  private typealias Row = (code: Code, isBillable: Bool, title: String)

  private static func order(_ line: [UInt8]) -> Row? {
    guard line.count > 77, line[..<5].allSatisfy({ $0 &- 48 < 10 }), line[5] == 32,
      let code = Code(diagnosis: OfficialText.cell(line[6..<13])),
      line[14] == 48 || line[14] == 49
    else { return nil }
    let long = OfficialText.cell(line[77...])
    return (code, line[14] == 49, long.isEmpty ? OfficialText.cell(line[16..<76]) : long)
  }

  private static func plain(_ line: [UInt8]) -> Row? {
    guard line.count > 8, line[7] == 32, let code = CodeListLine.code(line),
      let diagnosis = Code(diagnosis: code)
    else { return nil }
    let title = OfficialText.cell(line[8...])
    return title.isEmpty ? nil : (diagnosis, true, title)
  }
}
