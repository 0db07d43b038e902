import CaseModel
import KnowledgeStore

/// Reads the ICD-10-PCS codes file or order file: codes of seven characters without I and O.
package struct InpatientProcedureReader: OfficialReader {
  package static let subject = "ICD-10-PCS codes"
  package static let marks = "lines such as '0016070 Bypass Cerebral Ventricle …'"
  package static let leastRows = 50_000

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    let lines = CodeListLine.first(of: head)
    return lines.count >= 3
      && lines.allSatisfy { row($0) != nil && CodeListLine.hasSmallLetters($0) }
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    guard let year = DiagnosisEdition.year(of: file, options) else {
      throw DiagnosisEdition.noYear
    }
    let edition = DiagnosisEdition(year: year, isApril: false)
    return PublishedPart(
      Publication(
        kind: .icd10pcs,
        label: "ICD-10-PCS FY\(year)",
        publisher: "CMS",
        period: edition.period
      )
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
      guard let row = Self.row(Array(line)) else {
        report.refuse(
          line: lines.number,
          "not an ICD-10-PCS code",
          thing: OfficialText.cell(line.prefix(40))
        )
        continue
      }
      try batch.insert(inpatient: row.code, title: row.title)
      report.accept()
    }
  }

  private static func row(_ line: [UInt8]) -> (code: String, title: String)? {
    guard line.count > 8, line[7] == 32, let code = CodeListLine.code(line), code.utf8.count == 7,
      !code.contains("I"), !code.contains("O"), Self.isSection(line[0])
    else { return nil }
    let title = OfficialText.cell(line[8...])
    return title.isEmpty ? nil : (code, title)
  }

  /// The sections of ICD-10-PCS: 0 to 9, B, C, D, F, G, H and X.
  ///
  /// Diagnosis codes have a digit behind their letter.
  private static func isSection(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || "BCDFGHX".utf8.contains(byte)
  }
}
