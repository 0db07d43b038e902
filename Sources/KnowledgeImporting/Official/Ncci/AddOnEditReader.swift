import CaseModel
import KnowledgeStore

/// Reads the fixed-width form of NCCI's add-on code edits.
///
/// By position: type 1, add-on 2–6, its deletion 7–13, primary 14–18 (`CCCCC`: the contractor
/// defines it), its deletion 19–25, effective 26–32, deletion 33–39. Days are `YYYYDDD`; a deletion
/// is the last day.
package struct AddOnEditReader: OfficialReader {
  package static let subject = "NCCI add-on code (AOC) edits"
  package static let marks = "lines such as '10071U       0070U       2013091'"
  package static let leastRows = 1000

  private static let contractorDefined = Array("CCCCC".utf8)

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    let lines = head.split(separator: 10, maxSplits: 40).prefix(40)
    let rows = lines.prefix(20).filter { isRow($0) }
    return rows.count >= 1 && rows.count * 2 > lines.prefix(20).count
  }

  private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(line.last == 13 ? line.dropLast() : line)
    guard (32...200).contains(bytes.count), (49...51).contains(bytes[0]) else { return false }
    let days = [6..<13, 18..<25, 25..<32]
    return days.allSatisfy { range in
      bytes[range].allSatisfy { $0 == 32 } || ProcedureBytes.dayOfYear(bytes[range]) != nil
    } && ProcedureBytes.dayOfYear(bytes[25..<32]) != nil
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    guard let quarter = NcciNames(file).quarter ?? options.quarter else {
      throw NcciNames.noQuarter
    }
    return PublishedPart(
      Publication(
        kind: .addOn,
        label: "NCCI add-on code edits, \(quarter)",
        publisher: "CMS",
        period: quarter.period
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
      if line.allSatisfy({ $0 <= 32 || $0 == 26 }) { continue }
      try take(Array(line), at: lines.number, into: batch, report: &report)
    }
  }

  private func take(
    _ line: [UInt8],
    at number: Int,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    guard line.count >= 32, (49...51).contains(line[0]) else {
      return report.refuse(
        line: number,
        "not a row of 32 characters with a type from 1 to 3",
        thing: OfficialText.cell(line.prefix(40))
      )
    }
    let row = line + [UInt8](repeating: 32, count: max(0, 39 - line.count))
    guard let addOn = Code(procedure: OfficialText.cell(row[1..<6])) else {
      let text = OfficialText.cell(row[1..<6])
      return report.refuse(line: number, ProcedureBytes.refusal(of: text), thing: text)
    }
    let isContractors = row[13..<18].elementsEqual(Self.contractorDefined)
    let primary = Code(procedure: OfficialText.cell(row[13..<18]))
    guard isContractors || primary != nil else {
      let text = OfficialText.cell(row[13..<18])
      return report.refuse(line: number, ProcedureBytes.refusal(of: text), thing: text)
    }
    guard let period = Self.period(row) else {
      return report.refuse(
        line: number,
        "a date is no day of a year",
        thing: OfficialText.cell(row[25..<39])
      )
    }
    try batch.insert(
      addOn: addOn,
      type: Int(line[0]) - 48,
      primary: isContractors ? nil : primary,
      period: period
    )
    report.accept()
  }

  /// From the edit's first day to the earliest of the three deletions; nil when one of them is no day.
  private static func period(_ row: [UInt8]) -> EffectivePeriod? {
    guard let first = ProcedureBytes.dayOfYear(row[25..<32]) else { return nil }
    var last: ServiceDate?
    for range in [6..<13, 18..<25, 32..<39] where !row[range].allSatisfy({ $0 == 32 }) {
      guard let day = ProcedureBytes.dayOfYear(row[range]) else { return nil }
      last = min(day, last ?? day)
    }
    return EffectivePeriod(first: first, last: last)
  }
}
