import CaseModel
import Testing

@testable import IntentParsing

@Suite struct FollowUpTests {
  private let pair = SampleLanguage.parse("can I bill 20610 with 99213")

  @Test func addsAModifierToTheLineItFits() {
    let next = SampleLanguage.parse("and with modifier 25?", after: pair)
    #expect(next.map(\.rule) == ["pair-billing"])
    #expect(next[0].lines.map(SampleLanguage.written) == ["20610", "99213-25"])
    #expect(next[0].interpretation.reading == "may 20610 and 99213-25 be billed together")
  }

  @Test func putsACodeInThePlaceOfTheOneItIsLike() {
    let next = SampleLanguage.parse("what about 99214", after: pair)
    #expect(next[0].lines.map(\.code.text) == ["20610", "99214"])
    #expect(next[0].codes.map(\.text).sorted() == ["20610", "99214"])
  }

  @Test func changesDateAndPayer() {
    let dated = SampleLanguage.parse("same but in 2022", after: pair)
    #expect(dated[0].date.number == 2022_01_01)
    let paid = SampleLanguage.parse("for Medicaid?", after: dated)
    #expect(paid[0].payer == .medicaid)
    #expect(paid[0].rule == "pair-billing")
    #expect(paid[0].date.number == 2022_01_01)
  }

  @Test func repeatsForWhy() {
    #expect(SampleLanguage.parse("why?", after: pair).map(\.rule) == ["pair-billing"])
  }

  @Test func asksAnewAboutTheSameCodes() {
    let next = SampleLanguage.parse("what is its global period?", after: pair)
    #expect(next[0].rule == "global-period")
    #expect(next[0].lines.map(\.code.text) == ["20610", "99213"])
  }

  @Test(arguments: [
    ("what is 27447", "code-meaning"), ("CO-97", "denial"), ("mod 25", "modifier-meaning"),
  ])
  func leavesANewQuestionAlone(_ text: String, _ rule: String) {
    let next = SampleLanguage.parse(text, after: pair)
    #expect(next[0].rule == rule)
    #expect(!next[0].lines.contains { $0.code.text == "20610" })
  }

  @Test func standsAloneWithoutAQuestionBefore() {
    #expect(SampleLanguage.parse("what about 99214")[0].lines.map(\.code.text) == ["99214"])
  }
}
