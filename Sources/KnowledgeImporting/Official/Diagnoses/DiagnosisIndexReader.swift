import CaseModel
import KnowledgeStore

/// Reads the alphabetic index of ICD-10-CM (XML): main terms with the terms below them, each with its code or where to look.
package struct DiagnosisIndexReader: OfficialReader {
  package static let subject = "ICD-10-CM alphabetic index"
  package static let marks = "XML whose root element is 'ICD10CM.index'"

  private static let largest = 64 << 20
  private static let pointers: Set<String> = ["see", "seeAlso", "seecat", "subcat"]

  private struct Term {
    var title = ""
    var code = ""
    var pointer = ""
    var isWritten = false
  }

  private var terms: [Term] = []
  private var path: [String] = []
  private var position = 0

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    OfficialText.string(head.prefix(4096)).contains("<ICD10CM.index")
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
        kind: .diagnosisIndex,
        label: "\(edition.label), alphabetic index",
        publisher: "NCHS and CMS",
        period: edition.period
      ),
      name: file.name.lowercased().contains("neoplasm") ? "neoplasm" : ""
    )
  }

  package mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws {
    var events = XMLEvents(try stream.all(limit: Self.largest))
    while let event = try events.next() {
      switch event {
      case .start(let name, _):
        if name == "term" || name == "mainTerm" {
          try write(into: batch, &report)
          terms.append(Term())
        }
        path.append(name)
      case .text(let text): take(text)
      case .end(let name):
        if name == "term" || name == "mainTerm" {
          try write(into: batch, &report)
          terms.removeLast()
        }
        path.removeLast()
      }
    }
  }

  private mutating func take(_ text: String) {
    guard let last = terms.indices.last, let tag = path.last else { return }
    switch tag {
    case "title": terms[last].title += terms[last].title.isEmpty ? text : " " + text
    case "nemod": terms[last].title += " " + text
    case "code": terms[last].code = text
    case "cell": terms[last].code += terms[last].code.isEmpty ? text : " " + text
    case let tag where Self.pointers.contains(tag): terms[last].pointer = "\(tag) \(text)"
    default: break
    }
  }

  /// Writes the innermost open term once: before the terms below it, or at its end.
  private mutating func write(into batch: ReleaseBatch, _ report: inout ImportReport) throws {
    guard let last = terms.indices.last, !terms[last].isWritten, !terms[last].title.isEmpty else {
      return
    }
    terms[last].isWritten = true
    try batch.insert(
      term: terms.map(\.title),
      code: terms[last].code,
      pointer: terms[last].pointer,
      position: position
    )
    position += 1
    report.accept()
  }
}
