import CaseModel
import Testing

@Suite struct WordStemTests {
  @Test(arguments: [
    ["modifier", "modifiers"], ["bill", "billed", "billing", "bills"], ["biopsy", "biopsies"],
    ["replace", "replaced", "replacing", "replaces"], ["inject", "injected", "injecting"],
    ["stop", "stopped", "stopping"], ["note", "noted", "notes", "noting"],
    ["code", "coded", "coding", "codes"], ["bile"], ["rate", "rated", "rating"],
    ["add", "added", "adding"], ["file", "filed", "filing"], ["have", "having"], ["fix", "fixed"],
    ["stay", "stayed"], ["dose", "dosed", "doses"], ["agree", "agreed"], ["place", "placed"],
  ])
  func inflectionsMeet(_ words: [String]) {
    #expect(Set(words.map { WordStem.of($0) }).count == 1)
  }

  @Test(arguments: [
    ("note", "not"), ("late", "lat"), ("bile", "bil"), ("dose", "dos"), ("code", "cod"),
    ("care", "car"), ("line", "lin"),
  ])
  func shortWordsKeepTheirE(_ word: String, _ other: String) {
    #expect(WordStem.of(word) != WordStem.of(other))
  }

  @Test(arguments: ["e/m", "x3", "lcd", "99213", "pus", "sepsis"])
  func leavesOthers(_ word: String) {
    #expect(WordStem.of(word) == word)
  }
}
