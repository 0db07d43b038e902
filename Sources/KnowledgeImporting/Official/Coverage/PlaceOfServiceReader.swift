import CaseModel
import KnowledgeStore

/// Reads the place-of-service codes as csv: code, which rate is paid, name.
package struct PlaceOfServiceReader: OfficialReader {
  package static let subject = "place-of-service codes"
  package static let marks =
    "a header with 'pos_code' and 'pos_name', or 'Place of Service Code(s)' and 'Place of Service Name'"

  private let publication: Publication

  package init(_ publication: Publication) { self.publication = publication }

  package static func recognises(head: [UInt8], name: String) -> Bool {
    let text = OfficialText.string(head.prefix(2048)).lowercased()
    return text.contains("pos_code,") && text.contains("pos_name")
      || text.contains("place of service code") && text.contains("place of service name")
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let year = FeeNames.year(of: file) ?? options.quarter?.year
    let first = year.flatMap { ServiceDate(year: $0, month: 1, day: 1) }
    return PublishedPart(
      Publication(
        kind: .placeOfService,
        label: "Place of service codes\(year.map { ", \($0)" } ?? "")",
        publisher: "CMS",
        period: EffectivePeriod(first: first)
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
    var columns: (code: Int, name: Int, rate: Int?)?
    while let record = try records.next() {
      guard let columns else {
        columns = Self.columns(record)
        continue
      }
      let code = record.text(columns.code)
      guard code.utf8.count == 2, Int(code) != nil, !record.text(columns.name).isEmpty else {
        report.refuse(line: record.line, "not a place of service", thing: code)
        continue
      }
      try batch.insert(
        PlaceRecord(
          code: code,
          name: record.text(columns.name),
          rate: columns.rate.map { record.text($0).lowercased() } ?? "",
          note: "",
          period: .always,
          citation: Citation(
            source: publication.kind.rawValue,
            title: publication.label,
            section: "POS \(code)"
          )
        )
      )
      report.accept()
    }
  }

  private static func columns(
    _ record: CommaSeparatedRecords.Record
  ) -> (code: Int, name: Int, rate: Int?)? {
    let names = record.cells.indices.map { record.text($0).lowercased() }
    guard
      let code = names.firstIndex(where: {
        $0 == "pos_code" || $0.contains("place of service code")
      }),
      let name = names.firstIndex(where: {
        $0 == "pos_name" || $0.contains("place of service name")
      })
    else { return nil }
    return (code, name, names.firstIndex { $0 == "pos_type" })
  }
}
