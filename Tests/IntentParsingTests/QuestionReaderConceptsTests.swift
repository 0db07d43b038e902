import CaseModel
import Testing

@testable import IntentParsing

@Suite struct QuestionReaderConceptsTests {
  private func concepts(_ text: String) -> [String] {
    SampleLanguage.values(text).compactMap { if case .concept(let id) = $0 { id } else { nil } }
  }

  @Test(arguments: [
    ("Decision for the surgery", ["decision-for-surgery"]),
    ("he decided on open surgery", ["decision-for-surgery"]),
    ("post-op visit", ["post-op"]), ("postop visit", ["post-op"]), ("post op visits", ["post-op"]),
    ("colonscopy", ["colonoscopy"]), ("colonoscopies", ["colonoscopy"]),
    ("addon code", ["add-on-code"]), ("warts", ["wart"]),
    ("two chronic stable illnesses", ["chronic-condition"]),
  ])
  func meetsWordings(_ text: String, _ expected: [String]) {
    #expect(concepts(text) == expected)
  }

  @Test(arguments: ["wort", "globe", "decided. Then the long wait until surgery", "lesser"])
  func leavesOtherWords(_ text: String) {
    #expect(concepts(text).isEmpty)
  }

  @Test(arguments: [
    ("does medicare pays it", Mention.Value.payer(.medicare)),
    ("medicare advantage plan", .payer(.medicareAdvantage)), ("aetna", .payer(.commercial)),
    ("in Texas", .state("TX")), ("in TX", .state("TX")), ("wi medicare", .state("WI")),
    ("in the ASC", .setting(.asc)), ("facility claim", .setting(.facility)),
    ("left knee", .side("left")), ("3 lesions", .count(3, of: "lesion")),
    ("two vaccines", .count(2, of: "vaccine")), ("abscess x3", .count(3, of: "abscess")),
    ("3 stable chronic conditions", .count(3, of: "chronic-condition")),
    ("warts 23 removed", .count(23, of: "wart")),
  ])
  func drawsValues(_ text: String, _ value: Mention.Value) {
    #expect(SampleLanguage.values(text).contains(value))
  }

  @Test func aLongerNameHidesTheShorterPayer() {
    #expect(!SampleLanguage.values("medicare advantage").contains(.payer(.medicare)))
    #expect(!SampleLanguage.values("aetna medicare").contains(.payer(.commercial)))
  }

  @Test(arguments: ["in or out", "the MD did it", "me too", "OK", "as is", "is it ok in hi"])
  func takesNoWordForAState(_ text: String) {
    let states = SampleLanguage.values(text).filter { if case .state = $0 { true } else { false } }
    #expect(states.isEmpty)
  }
}
