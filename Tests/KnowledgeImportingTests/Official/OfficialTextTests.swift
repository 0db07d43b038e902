import Testing

@testable import KnowledgeImporting

@Suite struct OfficialTextTests {
  @Test func takesUTF8ElseWindows1252() {
    #expect(OfficialText.string(Array("Sézary".utf8)) == "Sézary")
    #expect(OfficialText.string([0x43, 0xAE, 0x92, 0xE9]) == "C®’é")
  }

  @Test func dropsFillersAroundACell() {
    #expect(OfficialText.cell([32, 0x41, 0x34, 0xA0]) == "A4")
    #expect(OfficialText.cell([0xFF, 0x41, 32, 0xFF]) == "A")
    #expect(OfficialText.cell(Array("à".utf8)) == "à")
    #expect(OfficialText.cell([0xA0]) == "")
  }

  @Test func controlCharactersAreBlanks() {
    #expect(OfficialText.cell([27, 0x5B, 0x33, 0x31, 0x6D, 0x61, 7, 0x62]) == "[31ma b")
  }
}
