import CaseModel
import Testing

@testable import IntentParsing

@Suite struct SegmentMatcherTests {
  private func fits(_ pattern: String, _ text: String) -> Bool {
    let rules = [SampleLanguage.rule("it", "it", [.facts], [pattern])]
    let parser = IntentParser(
      vocabulary: SampleLanguage.vocabulary,
      rules: rules,
      codes: SampleLanguage.Codes()
    )
    let reading = parser.read(Question(text, date: SampleLanguage.date))
    let scene = QuestionScene(
      reading,
      index: parser.index,
      vocabulary: parser.vocabulary,
      codes: parser.codes
    )
    let span = 0..<reading.tokens.count
    return !SegmentMatcher(index: parser.index, scene: scene, span: span).matches().isEmpty
  }

  @Test(arguments: [
    ("<code> with <code>", "20610 billed with the 99213"), ("<code> + <code>", "20610, 99213"),
    ("[fee] + <code>", "99213: how much"), ("lesion", "lesions"),
    ("^bill <code>$", "hi, bill 20610 please"),
    ("bill ?both <code>", "bill 20610"), ("(bill it|report) <code>", "bill it with 20610"),
    ("<code:evaluation-and-management>", "99213"), ("[lesion]", "a wart"), ("<role>", "np saw"),
    ("<concept>", "lesion"), ("<payer>", "medicare"), ("<code>", "9921O"), ("<denial>", "N130"),
    ("modifier <modifier>", "modifeir 25"), ("<minutes> + <code>", "99213 for 40 min"),
  ])
  func matches(_ pattern: String, _ text: String) {
    #expect(fits(pattern, text))
  }

  @Test(arguments: [
    ("<code> with <code>", "with 20610 99213"), ("<code> + <code>", "20610 and again 20610"),
    ("^bill", "can we bill"), ("bill$", "bill it"), ("<code:evaluation-and-management>", "20610"),
    ("[wart]", "a lesion"), ("<role>", "lesion"), ("<concept>", "what is"),
    ("<diagnosis>", "99213"),
    ("bill <code>", "bill a b c d e f g 20610"), ("(bill it)", "bill for it"), ("word", "sword"),
  ])
  func refuses(_ pattern: String, _ text: String) {
    #expect(!fits(pattern, text))
  }
}
