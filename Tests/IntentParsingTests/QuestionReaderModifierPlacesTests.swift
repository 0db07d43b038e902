import CaseModel
import Testing

@testable import IntentParsing

@Suite struct QuestionReaderModifierPlacesTests {
  private func modifiers(_ text: String) -> [String] {
    SampleLanguage.values(text).compactMap {
      if case .modifier(let name) = $0 { name } else { nil }
    }
  }

  @Test(arguments: [
    ("50 on 63042", ["50"]), ("80 on 20610", ["80"]), ("59 on 99213?", ["59"]),
    ("can we have 59 on the 99213", ["59"]), ("can 25 be put on 20610", ["25"]),
    ("is 95 required", ["95"]), ("does 79 cut payment", ["79"]), ("should 51 go on 63042", ["51"]),
    ("difference between 58 and 78", ["58", "78"]), ("57 and 25 both", ["57", "25"]),
    ("diff between 76 vs 77", ["76", "77"]), ("76 vs 91 lab", ["76", "91"]),
    ("can 25 and 57 go on one visit", ["25", "57"]), ("both 25 and 57 here", ["25", "57"]),
    ("73 vs 74 asc", ["73", "74"]), ("TC on 20610", ["TC"]), ("AS on 27447 paid?", ["AS"]),
    ("is AI required on 99214", ["AI"]), ("what is TC", ["TC"]), ("PA bills AS or not", ["AS"]),
    ("admitting doctor forgot AI", ["AI"]), ("24 vs 25 on 99213", ["24", "25"]),
  ])
  func readsThem(_ text: String, _ expected: [String]) {
    #expect(modifiers(text) == expected)
  }

  @Test(arguments: [
    "paid 80 on 20610", "copay was 25 on 99213", "spent 25 on 99213", "50 units on J3301",
    "MUE is 50 on J3301", "difference between ages 50 and 77", "is 50 years required",
    "does 25 minutes cut it", "is 22 percent needed", "POS 22 vs 24", "patients of 50 vs 59 years",
    "ages 50 and 57 both", "the AI writes the note", "AS A RULE THE PA DID IT",
    "TC 99 injected for the scan", "is 80 mg needed", "is GA needed", "done under GA on 63042",
    "aged 50 on 99213", "$50 on 63042",
    "billed at 25% on 99213", "does AI reduce notes",
  ])
  func leavesNumbersAndWords(_ text: String) {
    #expect(modifiers(text).isEmpty)
  }
}
