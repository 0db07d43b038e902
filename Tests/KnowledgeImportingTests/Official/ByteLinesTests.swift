import Testing

@testable import KnowledgeImporting

@Suite struct ByteLinesTests {
  private func lines(_ text: [UInt8]) throws -> [String] {
    var lines = ByteLines(BytesStream(text))
    var found: [String] = []
    while let line = try lines.next() { found.append(String(decoding: line, as: UTF8.self)) }
    return found
  }

  @Test func endsWithOrWithoutCarriageReturn() throws {
    #expect(try lines(Array("a\r\nb\n\nc".utf8)) == ["a", "b", "", "c"])
    #expect(try lines([]) == [])
    #expect(try lines([10]) == [""])
  }

  @Test func linesGoOverBlocks() throws {
    let long = String(repeating: "x", count: 150_000)
    let text = (0..<3000).map { "line \($0)" } + [long, "end"]
    #expect(try lines(Array(text.joined(separator: "\n").utf8)) == text)
  }

  @Test func aLineWithoutEndIsNoText() {
    #expect(throws: OfficialFileError.self) {
      try lines([UInt8](repeating: 120, count: 9 << 20))
    }
  }
}
