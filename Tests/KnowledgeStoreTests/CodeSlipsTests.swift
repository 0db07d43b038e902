import Testing

@testable import KnowledgeStore

@Suite struct CodeSlipsTests {
  @Test(arguments: [
    ("9921O", "99210"), ("992l3", "99213"), ("99Z13", "99213"), ("q9213", "09213"),
    ("J33OI", "J3301"), ("2O61O", "20610"),
  ]) func putsLettersBackToDigitsFirst(typed: String, meant: String) {
    #expect(CodeSlips(typed).texts.first == meant)
  }

  @Test(arguments: [
    ("99231", "99213"), ("9921", "99213"), ("992133", "99213"), ("99214", "99213"),
    ("K3301", "J3301"), ("J331", "J3301"), ("M54.61", "M5416"), ("M54.1", "M5416"),
  ]) func reachesWhatIsOneSlipAway(typed: String, meant: String) {
    #expect(CodeSlips(typed).texts.contains(meant))
  }

  @Test func turnedNeighboursComeBeforeAReplacedDigit() throws {
    let texts = CodeSlips("99231").texts
    let turned = try #require(texts.firstIndex(of: "99213"))
    let replaced = try #require(texts.firstIndex(of: "99232"))
    #expect(turned < replaced)
  }

  @Test func eachTextComesOnce() {
    for typed in ["99999", "00000", "OOOOO", "M54.16"] {
      let texts = CodeSlips(typed).texts
      #expect(texts.count == Set(texts).count)
    }
  }

  @Test(arguments: ["", "9", "99", "🤷‍♀️", "123456789", String(repeating: "O", count: 5000)])
  func whatIsNoCodeHasNoSlips(typed: String) {
    #expect(CodeSlips(typed).texts.isEmpty)
  }
}
