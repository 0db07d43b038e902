import CaseModel
import KnowledgeStore

/// Reads the csv of the geographic practice cost indices (GPCI).
///
/// The header is found by its names, since one release of 2026 has the work index twice, with and
/// without its floor: the one with the floor is the one that is paid.
package struct LocalityReader: OfficialReader {
  package static let subject = "Medicare geographic practice cost indices (GPCI)"
  package static let marks = "a header 'Locality Name', '… PW GPCI', '… PE GPCI', '… MP GPCI'"
  package static let leastRows = 90

  private struct Columns {
    let contractor, state, number, name, work, practice, malpractice: Int
  }

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    let text = OfficialText.string(head.prefix(4096)).lowercased()
    return text.contains("locality name,") && text.contains("pe gpci,")
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let told = FeeNames.year(inTitle: OfficialText.string(head.prefix(2048)))
    guard let year = told ?? FeeNames.year(of: file) ?? options.quarter?.year else {
      throw FeeNames.noYear
    }
    return PublishedPart(
      Publication(
        kind: .localities,
        label: "Medicare geographic practice cost indices, \(year)",
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
    var columns: Columns?
    while let record = try records.next() {
      if let columns {
        try take(record, columns, into: batch, &report)
      } else {
        columns = Self.columns(record)
      }
    }
    guard columns != nil else {
      throw OfficialFileError(
        "the header of the indices is missing",
        remedy: "import the csv from CMS"
      )
    }
  }

  private static func columns(_ record: CommaSeparatedRecords.Record) -> Columns? {
    let names = record.cells.indices.map { record.text($0).lowercased() }
    func column(_ test: (String) -> Bool) -> Int? { names.firstIndex(where: test) }
    guard let contractor = column({ $0.contains("contractor") }),
      let state = column({ $0 == "state" }), let number = column({ $0 == "locality number" }),
      let name = column({ $0 == "locality name" }),
      let work = column({ $0.contains("pw gpci") && $0.contains("with 1.0") })
        ?? column({ $0.contains("pw gpci") }),
      let practice = column({ $0.contains("pe gpci") }),
      let malpractice = column({ $0.contains("mp gpci") })
    else { return nil }
    return Columns(
      contractor: contractor,
      state: state,
      number: number,
      name: name,
      work: work,
      practice: practice,
      malpractice: malpractice
    )
  }

  /// Notes below the table are passed over.
  private func take(
    _ record: CommaSeparatedRecords.Record,
    _ columns: Columns,
    into batch: ReleaseBatch,
    _ report: inout ImportReport
  ) throws {
    guard let contractor = LocalityKey.contractor(record.text(columns.contractor)) else { return }
    func index(_ column: Int) -> Int? { DecimalNumber.scaled(record.text(column).utf8, places: 3) }
    guard let number = LocalityKey.locality(record.text(columns.number)),
      let work = index(columns.work), let practice = index(columns.practice),
      let malpractice = index(columns.malpractice), record.text(columns.state).utf8.count == 2
    else {
      return report.refuse(
        line: record.line,
        "not a row of indices",
        thing: record.text(columns.name)
      )
    }
    try batch.insert(
      Locality(
        contractor: contractor,
        number: number,
        state: record.text(columns.state).uppercased(),
        name: LocalityKey.name(record.text(columns.name)),
        work: work,
        practice: practice,
        malpractice: malpractice
      )
    )
    report.accept()
  }
}
