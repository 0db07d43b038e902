import CaseModel
import Foundation
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    "plain", "quote \" slash \\", "line\nend\ttab", "\u{1B}[0m\u{7F}\u{9B}", "\u{202E}é✓😀",
  ])
  func everyTextComesBackAsItWas(text: String) throws {
    var writer = JSONText()
    writer.object { $0.list("text", [text]) }
    let json = writer.text
    let read = try JSONDecoder().decode([String: [String]].self, from: Data(json.utf8))
    #expect(read == ["text": [text]])
    #expect(!json.unicodeScalars.contains { $0.value < 32 || (0x7F..<0xA0).contains($0.value) })
  }
}
