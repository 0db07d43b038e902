import CaseModel
import KnowledgeStore

/// Reads the general equivalence maps between ICD-9 and ICD-10, with their five flags: csv, or text parted by blanks or tabs.
package struct EquivalenceReader: OfficialReader {
  package static let subject = "general equivalence maps (GEM)"
  package static let marks = "a header 'icd10cm,icd9cm,flags', or lines such as 'A000 0010 00000'"

  private var positions: [String: Int] = [:]

  package init(_ publication: Publication) {}

  package static func recognises(head: [UInt8], name: String) -> Bool {
    if header(head) != nil { return true }
    let lines = CodeListLine.first(of: head)
    return lines.count >= 3 && lines.allSatisfy { text($0) != nil }
  }

  /// Whether ICD-10 leads to ICD-9; nil when there is no header.
  private static func header(_ head: [UInt8]) -> Bool? {
    let line = CodeListLine.first(of: head, count: 1).first ?? []
    let names = OfficialText.string(line).lowercased().filter { $0 != "\"" }.split(separator: ",")
    guard names.count >= 3, names[2] == "flags" else { return nil }
    return names[0].hasPrefix("icd10")
  }

  package static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart {
    let isForward = header(head) ?? file.names.contains { $0.lowercased().contains("i10gem") }
    let year = FeeNames.year(of: file).map { ", \($0)" } ?? ""
    return PublishedPart(
      Publication(
        kind: .equivalence,
        label:
          "General equivalence map, \(isForward ? "ICD-10-CM to ICD-9-CM" : "ICD-9-CM to ICD-10-CM")\(year)",
        publisher: "CMS",
        period: .always
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
      let bytes = Array(line)
      if bytes.allSatisfy({ $0 <= 32 }) || (lines.number == 1 && Self.header(bytes) != nil) {
        continue
      }
      guard let row = Self.text(bytes) else {
        report.refuse(
          line: lines.number,
          "not a row of a map",
          thing: OfficialText.cell(bytes.prefix(40))
        )
        continue
      }
      let position = positions[row.source, default: 0]
      positions[row.source] = position + 1
      try batch.insert(
        equivalence: row.source,
        target: row.target,
        flags: row.flags,
        position: position
      )
      report.accept()
    }
  }

  /// Source, target and flags, parted by commas, tabs or blanks.
  private static func text(_ line: [UInt8]) -> (source: String, target: String, flags: String)? {
    let cells = line.split { $0 == 32 || $0 == 9 || $0 == 44 || $0 == 13 }.map { cell in
      String(decoding: cell.filter { $0 != 34 }, as: UTF8.self)
    }
    guard cells.count >= 3, cells[2].utf8.count == 5,
      cells[2].utf8.allSatisfy({ $0 == 48 || $0 &- 49 < 9 }),
      (3...7).contains(cells[0].utf8.count), (3...7).contains(cells[1].utf8.count)
    else { return nil }
    return (cells[0], cells[1], cells[2])
  }
}
