import CaseModel
import Testing

@testable import IntentParsing

@Suite struct IntentSegmenterTests {
  @Test(arguments: [
    ("what is 20610? what is modifier 25?", ["code-meaning", "modifier-meaning"]),
    (
      "1) mue of 20610 2) what is modifier 59 3) what is 99213",
      ["unit-limit", "modifier-meaning", "code-meaning"]
    ),
    (
      "20610 with 99213 same day? and what is the global of 27447",
      ["pair-billing", "global-period"]
    ),
    (
      "what is 20610\nwhat is 99213\nglobal days 27447",
      ["code-meaning", "code-meaning", "global-period"]
    ),
  ])
  func parts(_ text: String, _ rules: [String]) {
    #expect(SampleLanguage.parse(text).map(\.rule) == rules)
  }

  @Test(arguments: [
    "patient came for her knee. can I bill 20610 with 99213?",
    "20610 with 99213? same knee, same day.",
    "can I bill 20610 with 99213? right?", "99213-25\n20610-RT", "20610 and 99213 same day",
    "whats the mue of 20610? cant find it", "medicare denied it. 20610, 99213. Why?",
  ])
  func keepsOneQuestionWhole(_ text: String) {
    #expect(SampleLanguage.parse(text).count == 1)
  }

  @Test func carriesTheCodesThatAPronounMeans() {
    let intents = SampleLanguage.parse("what is 20610? can it have modifier 50?")
    #expect(intents.map(\.rule) == ["code-meaning", "modifier-on-code"])
    #expect(intents[1].lines.map(\.code.text) == ["20610"])
  }

  @Test func takesBackWhatWasSaid() {
    let intents = SampleLanguage.parse("what is 99213? no wait, what is 20610")
    #expect(intents.map { $0.lines.map(\.code.text) } == [["20610"]])
  }

  @Test func boundsTheNumberOfQuestions() {
    let text = String(repeating: "what is 99213? what is 20610? ", count: 300)
    #expect(SampleLanguage.parse(text).count <= 12)
  }
}
