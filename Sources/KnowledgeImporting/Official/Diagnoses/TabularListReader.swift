import CaseModel
import KnowledgeStore

/// Reads the ICD-10-CM tabular list (XML): its codes, those with seventh characters spelled out, and its notes.
package struct TabularListReader: OfficialReader {
  package static let subject = "ICD-10-CM tabular list"
  package static let marks = "XML whose root element is 'ICD10CM.tabular'"
  package static let leastRows = 50_000

  private static let largest = 64 << 20

  private let publication: Publication

  package init(_ publication: Publication) { self.publication = publication }

  package static func recognises(head: [UInt8], name: String) -> Bool {
    OfficialText.string(head.prefix(4096)).contains("<ICD10CM.tabular")
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let text = OfficialText.string(head.prefix(4096))
    let stated = text.firstRange(of: "<version>").flatMap { Int(text[$0.upperBound...].prefix(4)) }
    guard let year = stated ?? DiagnosisEdition.year(of: file, options) else {
      throw DiagnosisEdition.noYear
    }
    let edition = DiagnosisEdition(year: year, isApril: DiagnosisEdition.isApril(file))
    return PublishedPart(
      Publication(
        kind: .icd10cm,
        label: edition.label,
        publisher: "NCHS and CMS",
        period: edition.period
      )
    )
  }

  package mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    var events = XMLEvents(try stream.all(limit: Self.largest))
    var list = TabularList(publication)
    while let event = try events.next() {
      switch event {
      case .start(let name, let attributes): list.begin(name, attributes)
      case .text(let text): list.take(text)
      case .end(let name): try list.end(name, into: batch, &report)
      }
    }
  }
}
