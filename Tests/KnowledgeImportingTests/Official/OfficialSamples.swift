import CaseModel
import Foundation
import Testing

@testable import KnowledgeImporting
@testable import KnowledgeStore

/// A folder of hand-made files in the official layouts, and the database that they are imported into.
final class OfficialSamples {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("casepilot-official-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var database: String { folder.appendingPathComponent("home/knowledge.sqlite").path }

  /// Writes a file and gives its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let place = folder.appendingPathComponent(name)
    try Data(bytes).write(to: place)
    return place.path
  }

  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  @discardableResult
  func run(_ paths: String..., options: ImportOptions = ImportOptions()) throws -> ImportOutcome {
    let day = try #require(ServiceDate(iso: "2024-08-01"))
    return try OfficialImport(paths, options: options, on: day).run(into: database)
  }

  func knowledge() throws -> SQLiteKnowledge { try KnowledgeDatabase.open(database).session() }

  func pair(
    _ left: String,
    _ right: String,
    on date: String = "2024-08-01",
    setting: Setting = .practitioner
  ) throws -> PairLookup {
    try knowledge().pairEdits(
      Self.code(left),
      Self.code(right),
      setting: setting,
      on: Self.date(date)
    )
  }

  static func code(_ text: String) throws -> Code { try #require(Code(procedure: text)) }
  static func date(_ text: String) throws -> ServiceDate { try #require(ServiceDate(iso: text)) }

  static let pairHeader = [
    "CPT only copyright 2023 American Medical Association.  All rights reserved.\t\t\t\t\t\t",
    "Column1/Column2 Edits\t\t\t\t\t\t",
    "Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale",
    "\t\tprior to 1996\tDate\tDate\t0=not allowed\t",
    "\t\t\t\t*=no data\t1=allowed\t",
    "\t\t\t\t\t9=not applicable\t",
  ]

  /// PTP rows in CMS's layout; a row is written `20610 99213 20130701 * 1`.
  static func pairs(_ rows: String..., header: [String] = pairHeader) -> String {
    let lines = rows.map { row in
      let cells = row.split(separator: " ")
      return
        "\(cells[0])\t\(cells[1])\t\t\(cells[2])\t\(cells[3])\t\(cells[4])\tMisuse of Column Two code with Column One code"
    }
    return (header + lines).joined(separator: "\r\n") + "\r\n"
  }

  static let limitNotice: [UInt8] =
    Array("\"Current Procedural Terminology. \r\n\r\nCPT".utf8) + [0xAE]
    + Array(" is a trademark.\r\n\",,,\r\n\"HCPCS/\r\nCPT Code\",".utf8)

  static func limits(_ rows: String..., setting: String = "Practitioner Services") -> [UInt8] {
    limitNotice + Array("\(setting) MUE Values,MUE Adjudication Indicator,MUE Rationale\r\n".utf8)
      + Array((rows.joined(separator: "\r\n") + "\r\n").utf8)
  }
}
