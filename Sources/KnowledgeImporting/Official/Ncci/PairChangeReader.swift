import CaseModel
import KnowledgeStore

/// Reads the text form of NCCI's quarterly changes of PTP edits: additions, deletions or revisions.
///
/// Tab-parted, a notice, a header with quoted cells over several lines, then column 1, column 2 and
/// modifier indicator. What it makes is a part of a quarter: it answers for the pairs in it.
package struct PairChangeReader: OfficialReader {
  package static let subject = "NCCI quarterly changes of PTP edits"
  package static let marks = "a tab-parted header 'Column 1', 'Column 2', 'Modifier' without dates"

  private let firstDay: Int
  private let dayBefore: Int

  package init(_ publication: Publication) {
    let first = publication.period.first
    firstDay = first?.number ?? 0
    dayBefore = first?.adding(days: -1)?.number ?? 0
  }

  package static func recognises(head: [UInt8], name: String) -> Bool {
    var records = CommaSeparatedRecords(
      BytesStream(Array(head.prefix(8192))),
      separator: 9
    )
    for _ in 0..<6 {
      guard let record = try? records.next() else { return false }
      if modifierColumn(record) != nil { return true }
    }
    return false
  }

  /// The column of the modifier indicator when the record is the header of a change file.
  private static func modifierColumn(_ record: CommaSeparatedRecords.Record) -> Int? {
    let cells = record.cells.map { OfficialText.cell($0).lowercased() }
    guard cells.count >= 3, cells[0].contains("column 1"), cells[1].contains("column 2"),
      !cells.contains(where: { $0.contains("effective") || $0.contains("deletion") })
    else { return nil }
    let columns = cells.indices.filter { cells[$0].contains("modifier") }
    return columns.count == 1 ? columns[0] : nil
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let names = NcciNames(file)
    let isHospital = try PairEditReader.isHospital(names, options)
    guard let quarter = names.quarter ?? options.quarter else { throw NcciNames.noQuarter }
    guard
      let part = ["addition", "deletion", "revision"].first(where: { names.ownNameMentions($0) })
    else {
      throw OfficialFileError(
        "the name does not tell whether these PTP edits are additions, deletions or revisions",
        remedy: "keep the names of CMS"
      )
    }
    let setting = isHospital ? "hospital outpatient" : "practitioner"
    return PublishedPart(
      Publication(
        kind: isHospital ? .ptpHospital : .ptpPractitioner,
        label: "NCCI PTP edits, \(setting), \(quarter), changes",
        publisher: "CMS",
        period: quarter.period
      ),
      name: part
    )
  }

  package mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    var records = CommaSeparatedRecords(stream, separator: 9)
    var column: Int?
    while let record = try records.next() {
      if let column {
        take(record, column, isDeletion: part.name == "deletion", into: batch, report: &report)
      } else {
        column = Self.modifierColumn(record)
      }
    }
  }

  private func take(
    _ record: CommaSeparatedRecords.Record,
    _ column: Int,
    isDeletion: Bool,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) {
    guard record.cells.contains(where: { !$0.isEmpty }) else { return }
    guard let one = Code(procedure: record.text(0)), let two = Code(procedure: record.text(1))
    else {
      let text = Code(procedure: record.text(0)) == nil ? record.text(0) : record.text(1)
      return report.refuse(line: record.line, ProcedureBytes.refusal(of: text), thing: text)
    }
    guard let indicator = Int(record.text(column)), [0, 1, 9].contains(indicator) else {
      return report.refuse(
        line: record.line,
        "the modifier indicator is none of 0, 1 and 9",
        thing: record.text(column)
      )
    }
    let terms = PairTerms(
      first: isDeletion ? 0 : firstDay,
      last: isDeletion ? dayBefore : 0,
      indicator: indicator,
      isEarly: false,
      rationale: ""
    )
    batch.insertPair(one.packed, two.packed, terms: batch.pairTerms(terms))
    report.accept()
  }

  /// Changes are never the whole table.
  package mutating func finish(into batch: ReleaseBatch, report: inout ImportReport) throws {
    batch.release.isComplete = false
  }
}
