import CaseModel
import KnowledgeStore

/// Reads the payment caps of imaging services by area (OPPSCAP); CMS spells a column 'NON-FACILTY PRICE'.
package struct PaymentCapReader: OfficialReader {
  package static let subject = "outpatient caps on imaging payments (OPPSCAP)"
  package static let marks = "a header 'HCPCS,MOD,PROCSTAT,CARRIER,LOCALITY,FACILITY PRICE,…'"
  package static let leastRows = 5_000

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    OfficialText.string(head.prefix(256)).uppercased().contains(
      "HCPCS,MOD,PROCSTAT,CARRIER,LOCALITY"
    )
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    guard let quarter = FeeNames.quarter(of: file) ?? options.quarter else { throw FeeNames.noYear }
    return PublishedPart(
      Publication(
        kind: .paymentCap,
        label: "Medicare outpatient caps on imaging payments, \(quarter)",
        publisher: "CMS",
        period: quarter.period
      )
    )
  }

  package static func quarterNumber(of file: OfficialFile) -> Int? {
    FeeNames.quarterNumber(of: file)
  }

  package mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    var records = CommaSeparatedRecords(stream)
    var isHeader = true
    while let record = try records.next() {
      defer { isHeader = false }
      if isHeader || record.cells.allSatisfy(\.isEmpty) { continue }
      func cents(_ column: Int) -> Int? {
        DecimalNumber.scaled(record.text(column).utf8, places: 2)
      }
      guard let code = Code(procedure: record.text(0)),
        let contractor = LocalityKey.contractor(record.text(3)),
        let locality = LocalityKey.locality(record.text(4)), let facility = cents(5),
        let other = cents(6)
      else {
        report.refuse(line: record.line, "not a capped payment", thing: record.text(0))
        continue
      }
      try batch.insert(
        PaymentCap(
          code: code,
          modifier: record.text(1),
          contractor: contractor,
          locality: locality,
          facility: facility,
          nonFacility: other
        )
      )
      report.accept()
    }
  }
}
