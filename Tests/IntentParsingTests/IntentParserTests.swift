import CaseModel
import Testing

@testable import IntentParsing

@Suite struct IntentParserTests {
  @Test(arguments: [
    ("what is 20610", "code-meaning"), ("20610", "code-meaning"), ("9921O", "code-meaning"),
    ("can I bill 20610 with 99213", "pair-billing"), ("99213 25 20610 RT", "pair-billing"),
    ("global days of 27447", "global-period"), ("mod 25", "modifier-meaning"),
    ("what is modifier 59", "modifier-meaning"), ("modifier 50 on 20610", "modifier-on-code"),
    ("CO-97", "denial"), ("how much for 99213", "fee"), ("40 min 99214", "visit-level"),
    ("hello", "greeting"), ("25 57", "not-understood"), ("", "not-understood"),
    ("???", "not-understood"),
    ("what about my dog", "not-understood"), ("modifier 25 or 57", "modifier-meaning"),
    ("a colonoscopy with trouble", "find-code"), ("three lesions", "guideline"),
    ("20610-59", "modifier-on-code"),
  ])
  func takesTheRule(_ text: String, _ rule: String) {
    #expect(SampleLanguage.parse(text).first?.rule == rule)
  }

  @Test func fillsTheTitle() {
    let intent = SampleLanguage.parse("can I bill 20610 with 99213-25")[0]
    #expect(intent.interpretation.reading == "may 20610 and 99213-25 be billed together")
    #expect(intent.interpretation.rule == "pair-billing")
    #expect(intent.gatherings == [.pairs, .facts])
    #expect((0...1).contains(intent.interpretation.confidence))
  }

  @Test func keepsWhatWasFoundWhenNotUnderstood() {
    let intent = SampleLanguage.parse("medicare in TX on 3/1/2023")[0]
    #expect(intent.rule == Intent.notUnderstood)
    #expect(intent.state == "TX")
    #expect(intent.payerIsGiven)
    #expect(intent.date.number == 2023_03_01)
  }

  @Test func prefersWhatTheTextSaysOverTheSession() {
    var question = Question("99213 for medicaid in an ASC", date: SampleLanguage.date)
    question.payer = .commercial
    question.setting = .facility
    let intent = SampleLanguage.parser.parse(question)[0]
    #expect(intent.payer == .medicaid)
    #expect(intent.setting == .asc)
  }

  @Test func isTheSameEachTime() {
    let texts = [
      "can I bill 20610 with 99213", "25 or 57 on 99213? what is 20610", "3 warts, mod?",
    ]
    for text in texts {
      let first = SampleLanguage.parse(text)
      let rebuilt = IntentParser(
        vocabulary: SampleLanguage.vocabulary,
        rules: SampleLanguage.rules,
        codes: SampleLanguage.Codes()
      )
      let second = rebuilt.parse(Question(text, date: SampleLanguage.date))
      #expect(first.map(\.interpretation) == second.map(\.interpretation))
      #expect(first.map(\.mentions) == second.map(\.mentions))
    }
  }
}
