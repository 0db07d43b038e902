import CaseModel
import Testing

@Suite struct ByteReaderTests {
  @Test func returnsWhatWasWritten() throws {
    var writer = ByteWriter()
    for value in [0, 1, -1, 63, 64, -65, Int.max, Int.min] { writer.write(value) }
    writer.write(["", "a", "modifier 25 – ü"])
    writer.write([Int32.min, 0, Int32.max])
    writer.write(0.1)
    var reader = ByteReader(writer.bytes)
    for value in [0, 1, -1, 63, 64, -65, Int.max, Int.min] {
      #expect(try reader.readInt() == value)
    }
    #expect(try reader.readStrings() == ["", "a", "modifier 25 – ü"])
    #expect(try reader.readInt32s() == [Int32.min, 0, Int32.max])
    #expect(try reader.readDouble() == 0.1)
    #expect(reader.isAtEnd)
  }

  @Test func everyCutIsAnErrorAndNotACrash() {
    var writer = ByteWriter()
    writer.write(["one", "two"])
    writer.write([Int32(7), 8])
    for length in 0..<writer.bytes.count {
      var reader = ByteReader(Array(writer.bytes.prefix(length)))
      #expect(throws: ByteReader.Damaged.self) {
        _ = try reader.readStrings()
        _ = try reader.readInt32s()
      }
    }
  }
}
