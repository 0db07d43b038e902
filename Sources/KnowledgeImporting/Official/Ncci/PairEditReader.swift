import CaseModel
import KnowledgeStore

/// Reads the text form of NCCI's procedure-to-procedure edits (one of f1…f4).
///
/// Seven tab-parted columns below a header that is wrapped over several lines: column 1, column 2,
/// in existence prior to 1996, effective date, deletion date (`*` for none; the last day on which
/// the edit applies), modifier indicator, rationale. History is kept: a pair may come again.
package struct PairEditReader: OfficialReader {
  package static let subject = "NCCI procedure-to-procedure (PTP) edits"
  package static let marks = "a tab-parted header 'Column 1', 'Column 2', 'Effective', 'Deletion'"

  private static let longestPreamble = 60

  private var rows = PairEditRows()

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    let lines = head.split(separator: 10, maxSplits: 12).prefix(12)
    let texts = lines.map { String(decoding: $0.prefix(400), as: UTF8.self) }
    let isHeaded =
      texts.contains { $0.contains("\t") && $0.contains("Column 1") && $0.contains("Column 2") }
      && texts.contains { $0.contains("Effective") }
    return isHeaded || lines.contains { $0.withUnsafeBytes { PairEditRows.isRow($0) } }
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let names = NcciNames(file)
    let isHospital = try isHospital(names, options)
    guard let quarter = names.quarter ?? options.quarter else { throw NcciNames.noQuarter }
    let setting = isHospital ? "hospital outpatient" : "practitioner"
    let version = names.version.map { " (\($0))" } ?? ""
    let publication = Publication(
      kind: isHospital ? .ptpHospital : .ptpPractitioner,
      label: "NCCI PTP edits, \(setting), \(quarter)\(version)",
      publisher: "CMS",
      period: quarter.period
    )
    guard let part = names.part else { return PublishedPart(publication) }
    let expected = isHospital ? ["f1", "f2", "f3"] : ["f1", "f2", "f3", "f4"]
    return PublishedPart(publication, name: part, expected: expected)
  }

  /// The setting as names or the person tell it.
  static func isHospital(_ names: NcciNames, _ options: ImportOptions) throws -> Bool {
    if names.mention("ccipra", "practitioner") { return false }
    if names.mention("ccioph", "hospital", "outpatient") { return true }
    guard let setting = options.setting else {
      throw OfficialFileError(
        "the names do not tell the setting of these PTP edits",
        remedy:
          "keep the names of CMS (ccipra…, ccioph…), or add --setting practitioner or facility"
      )
    }
    return setting == .facility
  }

  package mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    var lines = ByteLines(stream)
    var header = PairEditHeader()
    while let line = try lines.next() {
      // Below a whole header, what does not begin with a tab is a row, whatever it is worth.
      let isRow = PairEditRows.isRow(line)
      if isRow || (header.isComplete && line.first != 9) {
        try header.check()
        rows.read(line, number: lines.number, into: batch, report: &report)
        break
      }
      header.add(line)
      guard lines.number < Self.longestPreamble else { throw PairEditHeader.noRows }
    }
    while let line = try lines.next() {
      rows.read(line, number: lines.number, into: batch, report: &report)
    }
    rows.tell(&report)
  }

  /// A whole table runs from codes with a leading zero to HCPCS Level II codes.
  package mutating func finish(into batch: ReleaseBatch, report: inout ImportReport) throws {
    guard let span = batch.pairSpan else { return }
    let (first, last) = (span.first.text, span.last.text)
    guard !first.hasPrefix("0") || !(last.first?.isLetter ?? false) else { return }
    batch.release.isComplete = false
    report.note("a part seems to be missing: column 1 runs from \(first) to \(last)")
  }
}
