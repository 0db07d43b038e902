import CaseModel
import KnowledgeStore

/// Reads the anesthesia conversion factors by locality (ANES), as csv or text.
///
/// The text writes dollars with two implied decimals and ends with Ctrl-Z.
package struct AnesthesiaFactorReader: OfficialReader {
  package static let subject = "Medicare anesthesia conversion factors (ANES)"
  package static let marks =
    "a header 'Contractor,Locality,Locality Name,National Anes CF …', or lines such as '10112       00    ALABAMA … 1931'"
  package static let leastRows = 90

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    isTable(head) || isText(head)
  }

  private static func isTable(_ head: [UInt8]) -> Bool {
    OfficialText.string(head.prefix(1024)).lowercased().contains("locality name,national anes cf")
  }

  private static func isText(_ head: [UInt8]) -> Bool {
    let lines = head.split(separator: 10, maxSplits: 6).prefix(5)
    return lines.count == 5 && lines.allSatisfy { row(Array($0)) != nil }
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    guard let year = FeeNames.year(of: file) ?? options.quarter?.year else { throw FeeNames.noYear }
    return PublishedPart(
      Publication(
        kind: .anesthesia,
        label: "Medicare anesthesia conversion factors by locality, \(year)",
        publisher: "CMS",
        period: FeeNames.period(ofYear: year)
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
    if part.rank == 1 { return try readText(stream, into: batch, &report) }
    var records = CommaSeparatedRecords(stream)
    while let record = try records.next() {
      guard let contractor = LocalityKey.contractor(record.text(0)) else { continue }
      guard let locality = LocalityKey.locality(record.text(1)),
        let cents = DecimalNumber.scaled(record.text(3).utf8, places: 2)
      else {
        report.refuse(line: record.line, "not a conversion factor", thing: record.text(2))
        continue
      }
      try batch.insert(AnesthesiaFactor(contractor: contractor, locality: locality, cents: cents))
      report.accept()
    }
  }

  private func readText(
    _ stream: any OfficialStream,
    into batch: ReleaseBatch,
    _ report: inout ImportReport
  ) throws {
    var lines = ByteLines(stream)
    while let line = try lines.next() {
      if line.allSatisfy({ $0 <= 32 }) { continue }
      guard let factor = Self.row(Array(line)) else {
        report.refuse(
          line: lines.number,
          "not a conversion factor",
          thing: OfficialText.cell(line.prefix(40))
        )
        continue
      }
      try batch.insert(factor)
      report.accept()
    }
  }

  /// Contractor, locality and, last, the cents.
  private static func row(_ line: [UInt8]) -> AnesthesiaFactor? {
    let words = OfficialText.cell(line).split(separator: " ").map(String.init)
    guard words.count >= 4, words[0].utf8.count == 5, words[1].utf8.count == 2,
      let contractor = LocalityKey.contractor(words[0]),
      let locality = LocalityKey.locality(words[1]),
      let last = words.last, last.utf8.count == 4, let cents = Int(last)
    else { return nil }
    return AnesthesiaFactor(contractor: contractor, locality: locality, cents: cents)
  }
}
