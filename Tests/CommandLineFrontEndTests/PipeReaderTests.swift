import Foundation
import LineEditing
import Testing

@Suite struct PipeReaderTests {
  private func events(of bytes: [UInt8]) throws -> [LineEvent] {
    let folder = try TemporaryFolder()
    let path = try folder.file("input")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var reader = PipeReader(descriptor: descriptor)
    var events: [LineEvent] = []
    repeat { events.append(try reader.next(Prompt("never shown"))) } while events.last != .end
    return events
  }

  @Test(arguments: [
    ("", []), ("one", ["one"]), ("one\n", ["one"]), ("one\r\n\ntwo", ["one", "", "two"]),
    ("\n", [""]),
  ]) func partsLines(text: String, lines: [String]) throws {
    #expect(try events(of: Array(text.utf8)) == lines.map(LineEvent.line) + [.end])
  }

  @Test func anyBytesAreText() throws {
    let events = try events(of: [0xFF, 0x00, 0x41, 0x0A, 0xC3])
    #expect(events == [.line("\u{FFFD}\u{0}A"), .line("\u{FFFD}"), .end])
  }

  @Test func veryLongLinesStayWhole() throws {
    let long = [UInt8](repeating: 0x61, count: 3_000_000)
    let events = try events(of: long + [0x0A] + [0x62])
    #expect(events.count == 3)
    #expect(events.first == .line(String(repeating: "a", count: long.count)))
    #expect(events[1] == .line("b"))
  }
}
