import CaseModel
import KnowledgeStore

/// Reads the AMA's CPT descriptor files, for a person who says that they hold the licence: LONGULT, MEDU and SHORTU.
///
/// A notice stands before the rows; the rows are all that follows the last empty line. LONGULT parts
/// code and text by a tab; the others have a blank behind the code.
package struct LicensedTextReader: OfficialReader {
  package static let subject = "licensed CPT descriptors (LONGULT, MEDU, SHORTU)"
  package static let marks =
    "the AMA's notice, an empty line, then lines of a CPT code and its descriptor"
  package static let leastRows = 5_000

  private static let largest = 32 << 20

  private let form: String

  package init(_ publication: Publication) {
    form = publication.label.split(separator: " ").last.map(String.init) ?? ""
  }

  package static func recognises(head: [UInt8], name: String) -> Bool {
    guard form(of: name) != nil else { return false }
    let text = OfficialText.string(head.prefix(8192)).lowercased()
    guard text.contains("american medical association") else { return false }
    let lines = head.split(separator: 10, omittingEmptySubsequences: true).map(Array.init)
    return lines.suffix(20).dropLast().contains { row($0) != nil }
  }

  private static func form(of name: String) -> String? {
    let upper = name.uppercased()
    return ["LONGULT", "MEDU", "SHORTU"].first { upper.contains($0) }
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    guard options.isLicenceHeld else {
      throw OfficialFileError(
        "CPT descriptors belong to the American Medical Association",
        remedy:
          "say --licence-held if you hold its licence; they are then shown on this machine only"
      )
    }
    let year = FeeNames.year(of: file) ?? options.quarter?.year
    let notice = FeeNames.year(inTitle: OfficialText.string(head.prefix(4096)))
    guard let year = year ?? notice else { throw FeeNames.noYear }
    return PublishedPart(
      Publication(
        kind: .licensedText,
        label: "CPT \(year) descriptors, licensed, \(form(of: file.name) ?? "")",
        publisher: "AMA",
        period: FeeNames.period(ofYear: year)
      )
    )
  }

  package mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    let lines = try stream.all(limit: Self.largest)
      .split(separator: 10, omittingEmptySubsequences: false)
      .map { Array($0.last == 13 ? $0.dropLast() : $0) }
    let last = lines.lastIndex(where: { !$0.isEmpty }) ?? 0
    let start = lines[..<last].lastIndex(where: \.isEmpty).map { $0 + 1 } ?? 0
    for (index, line) in lines[start...].enumerated() where !line.isEmpty {
      guard let row = Self.row(line) else {
        report.refuse(line: start + index + 1, "not a line of a code and its text")
        continue
      }
      try batch.insert(licensed: row.text, of: row.code, form: form)
      report.accept()
    }
  }

  private static func row(_ line: [UInt8]) -> (code: Code, text: String)? {
    guard line.count > 6, line[5] == 9 || line[5] == 32,
      let code = Code(procedure: OfficialText.cell(line.prefix(5))), code.system == .cpt
    else { return nil }
    let text = OfficialText.cell(line[6...])
    return text.isEmpty ? nil : (code, text)
  }
}
