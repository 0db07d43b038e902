import Testing

@testable import KnowledgeStore

@Suite struct SearchWordReaderTests {
  private func words(_ text: String) -> [SearchWord] { SearchWordReader.words(of: text) }

  @Test func splitsAtEverythingElse() {
    #expect(words("I&D, abscess (simple)").map(\.text) == ["i", "d", "abscess", "simple"])
  }

  @Test func whatIsMissingIsMarked() {
    let found = words("injection of a joint (knee, hip), without ultrasound; any site")
    #expect(found.first { $0.text == "ultrasound" }?.isAbsent == true)
    #expect(found.first { $0.text == "knee" }?.isAside == true)
    #expect(found.first { $0.text == "site" }?.isAbsent == false)
    #expect(found.first { $0.text == "site" }?.isAside == true)
  }

  @Test func shortFormsAreWhole() {
    #expect(words("ct head w/o contrast").map(\.text) == ["ct", "head", "without", "contrast"])
    #expect(words("knee oa b/l").last?.text == "bilateral")
  }
}
