import CaseModel
import Testing

@testable import IntentParsing

@Suite struct WordTableTests {
  private let table = WordTable(["modifier", "biopsy", "biopsi", "global", "unit", "lesion"])

  @Test func findsEachTextByItsNumber() {
    for number in 0..<table.count {
      #expect(table.number(of: table.text(number)) == Int32(number))
    }
    #expect(table.number(of: "absent") == WordTable.none)
    #expect(WordTable([String]()).number(of: "x") == WordTable.none)
  }

  @Test func survivesWritingAndReading() throws {
    var writer = ByteWriter()
    table.encode(into: &writer)
    var reader = ByteReader(writer.bytes)
    let read = try WordTable(from: &reader)
    #expect((0..<read.count).map(read.text) == (0..<table.count).map(table.text))
    #expect(read.number(of: "global") == table.number(of: "global"))
  }

  @Test func refusesDamagedBytes() {
    var writer = ByteWriter()
    table.encode(into: &writer)
    for length in [0, 3, writer.bytes.count / 2, writer.bytes.count - 1] {
      var reader = ByteReader(Array(writer.bytes.prefix(length)))
      #expect(throws: ByteReader.Damaged.self) { try WordTable(from: &reader) }
    }
  }

  @Test(arguments: [
    ("modifer", "modifier"), ("modifeir", "modifier"), ("modifiier", "modifier"),
    ("modafier", "modifier"), ("gloabl", "global"), ("leson", "lesion"),
  ])
  func meetsOneSlip(_ typed: String, _ meant: String) {
    #expect(table.nearest(to: Array(typed.utf8)) == table.number(of: meant))
  }

  @Test(arguments: ["unti", "nodifier", "modify", "glubel", "table", "99213", "x"])
  func keepsOthersApart(_ typed: String) {
    #expect(table.nearest(to: Array(typed.utf8)) == WordTable.none)
  }
}
