import Testing

@testable import KnowledgeImporting

@Suite struct CommaSeparatedRecordsTests {
  private func records(_ text: String) throws -> [[String]] {
    var records = CommaSeparatedRecords(BytesStream(Array(text.utf8)))
    var found: [[String]] = []
    while let record = try records.next() {
      found.append(record.cells.map { String(decoding: $0, as: UTF8.self) })
    }
    return found
  }

  @Test func cutsCells() throws {
    #expect(try records("a,b,,\r\n\r\n,\n") == [["a", "b", "", ""], ["", ""]])
  }

  @Test func quotedCellsHoldCommasQuotesAndLineEnds() throws {
    #expect(
      try records("\"a, \"\"b\"\"\r\nc\",d\ne,\"\"\n") == [["a, \"b\"\nc", "d"], ["e", ""]]
    )
  }

  @Test func aQuoteInsideACellIsItself() throws {
    #expect(try records("5\" pipe,x\n") == [["5\" pipe", "x"]])
  }

  @Test func aMillionCellsAreNoTable() {
    #expect(throws: OfficialFileError.self) {
      try records(String(repeating: "a,", count: 100_000))
    }
  }
}
