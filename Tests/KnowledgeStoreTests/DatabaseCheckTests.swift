import CaseModel
import Foundation
import Testing

@testable import KnowledgeStore

@Suite struct DatabaseCheckTests {
  private let scratch: ScratchFolder
  private let path: String

  init() throws {
    scratch = try ScratchFolder()
    path = scratch.file()
    try KnowledgeDatabase.build(at: path, contentHash: "one") { writer in
      try writer.add(KnowledgeSamples.release(.ptpPractitioner)) { batch in
        for number in 0..<500 {
          try batch.insert(KnowledgeSamples.pair("20610", String(10_000 + number)))
        }
      }
      try writer.add(KnowledgeSamples.release(.muePractitioner)) { batch in
        for number in 0..<500 {
          let code = try KnowledgeSamples.code(String(10_000 + number))
          try batch.insert(UnitLimit(code: code, units: 7777, adjudicationIndicator: 3))
        }
      }
    }
  }

  @Test func whatWasWrittenIsAsItWasWritten() throws {
    #expect(try DatabaseCheck.run(on: path).isEmpty)
  }

  /// SQLite's own check says nothing of a number that was changed in a row.
  @Test func changedNumbersAreFound() throws {
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let units: [UInt8] = [0x1E, 0x61]  // 7777
    let places = whole.indices.dropLast().filter { Array(whole[$0...$0 + 1]) == units }
    #expect(places.count >= 500)
    var found = 0
    for place in stride(from: 0, to: places.count, by: places.count / 20).map({ places[$0] }) {
      var bytes = whole
      bytes[place + 1] ^= 1
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let faults = try DatabaseCheck.run(on: path)
      if faults == ["the rows of table 'mue' are not what was written"] { found += 1 }
    }
    // Copies in the unused part of a page are nobody's rows.
    #expect(found >= 10)
  }

  @Test func anExtendedDatabaseIsCheckedTooAndAForgottenReleaseGivesItsRoomBack() throws {
    let before = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    try KnowledgeDatabase.extend(at: path, isCompacting: true) { writer in
      for release in try writer.releases() { try writer.remove(release) }
    }
    let after = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    #expect(after < before)
    #expect(try DatabaseCheck.run(on: path).isEmpty)
  }
}
