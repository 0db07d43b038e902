import CaseModel
import KnowledgeStore

/// Reads the ZIP code to payment area file (ZIP5): records of 80 bytes.
///
/// By position: state 1–2, ZIP 3–7, contractor 8–12, locality 13–14, year and quarter 76–80.
package struct ZipLocalityReader: OfficialReader {
  package static let subject = "ZIP codes of the Medicare payment areas (ZIP5)"
  package static let marks = "lines of 80 characters such as 'AK995010210201 Z9 … 20254'"
  package static let leastRows = 30_000

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    let lines = head.split(separator: 10, maxSplits: 10).prefix(8).map(Self.bare)
    return lines.count == 8 && lines.allSatisfy { row($0) != nil && quarter($0) != nil }
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let first = head.split(separator: 10, maxSplits: 1).first.map(Self.bare) ?? []
    guard let quarter = quarter(first) else { throw FeeNames.noYear }
    return PublishedPart(
      Publication(
        kind: .zipLocality,
        label: "ZIP codes of the Medicare payment areas, \(quarter)",
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
      if line.allSatisfy({ $0 <= 32 }) { continue }
      guard let area = Self.row(Array(line)) else {
        report.refuse(
          line: lines.number,
          "not a ZIP record",
          thing: OfficialText.cell(line.prefix(20))
        )
        continue
      }
      try batch.insert(area)
      report.accept()
    }
  }

  private static func bare(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == 13 ? line.dropLast() : line)
  }

  private static func row(_ line: [UInt8]) -> ZipLocality? {
    guard (75...80).contains(line.count), line[2..<14].allSatisfy({ $0 &- 48 < 10 }),
      line[0..<2].allSatisfy({ $0 &- 65 < 26 })
    else { return nil }
    func text(_ range: Range<Int>) -> String { String(decoding: line[range], as: UTF8.self) }
    return ZipLocality(
      zip: text(2..<7),
      state: text(0..<2),
      contractor: text(7..<12),
      locality: text(12..<14)
    )
  }

  private static func quarter(_ line: [UInt8]) -> CalendarQuarter? {
    guard line.count == 80, let number = Int(String(decoding: line[75..<80], as: UTF8.self)) else {
      return nil
    }
    return CalendarQuarter(year: number / 10, number: number % 10)
  }
}
