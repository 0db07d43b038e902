import CaseModel
import Testing

@Suite struct WordStemTests {
  @Test(arguments: [
    ["modifier", "modifiers"], ["bill", "billed", "billing", "bills"], ["biopsy", "biopsies"],
    ["replace", "replaced", "replacing", "replaces"], ["inject", "injected", "injecting"],
    ["stop", "stopped", "stopping"],
  ])
  func inflectionsMeet(_ words: [String]) {
    #expect(Set(words.map { WordStem.of($0) }).count == 1)
  }

  @Test(arguments: ["e/m", "x3", "lcd", "99213", "pus", "sepsis"])
  func leavesOthers(_ word: String) {
    #expect(WordStem.of(word) == word)
  }
}
