import CaseModel
import KnowledgeStore

/// Reads the counties of the fee schedule's payment areas (LOCCO); its localities have lost their zeros.
package struct LocalityAreaReader: OfficialReader {
  package static let subject = "Medicare fee schedule localities and their counties (LOCCO)"
  package static let marks =
    "a title 'COUNTIES INCLUDED IN … LOCALITIES' and a header 'Locality Number,State ,Fee Schedule Area ,Counties'"
  package static let leastRows = 90

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    let text = OfficialText.string(head.prefix(2048)).lowercased()
    return text.contains("localities") && text.contains("fee schedule area")
      && text.contains(",counties")
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let told = FeeNames.year(inTitle: OfficialText.string(head.prefix(2048)))
    guard let year = told ?? options.quarter?.year else { throw FeeNames.noYear }
    return PublishedPart(
      Publication(
        kind: .localityAreas,
        label: "Medicare fee schedule localities and their counties, \(year)",
        publisher: "CMS",
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
    var records = CommaSeparatedRecords(stream)
    while let record = try records.next() {
      guard let contractor = LocalityKey.contractor(record.text(0)) else { continue }
      guard let number = LocalityKey.locality(record.text(1)) else {
        report.refuse(line: record.line, "not a locality", thing: record.text(3))
        continue
      }
      try batch.insert(
        LocalityArea(contractor: contractor, number: number, counties: record.text(4))
      )
      report.accept()
    }
  }
}
