import LineEditing
import Testing

@testable import CommandLineFrontEnd

@Suite struct SessionCompletionTests {
  private let completion = SessionCompletion { start in
    ["99213", "99214", "25", "24", "sacroiliac"].filter { $0.hasPrefix(start) }
  }

  private func candidates(_ before: String, _ word: String) -> [String]? {
    completion.candidates(CompletionContext(before: before, word: word))
  }

  @Test func startOffersInstructionsAndKnownWords() {
    #expect(candidates("", "s") == ["setting", "state", "search", "sacroiliac"])
    #expect(candidates("", "") == SessionInstruction.firstWords)
  }

  @Test func insideAQuestionCodesAreOffered() {
    #expect(candidates("can I bill ", "9921") == ["99213", "99214"])
    #expect(candidates("can I bill ", "") == [])
  }

  @Test func afterTheHyphenOfACodeModifiersAreOffered() {
    #expect(candidates("is ", "99213-2") == ["99213-25", "99213-24"])
  }

  @Test func valuesFollowTheirInstruction() {
    #expect(candidates("setting ", "a") == ["asc"])
    #expect(candidates("state ", "t") == ["TN", "TX"])
    #expect(candidates("payer ", "medicare") == ["medicare", "medicare-advantage"])
  }

  @Test func fileNamesAreLeftToReadline() {
    #expect(candidates("log ", "no") == nil)
  }
}
