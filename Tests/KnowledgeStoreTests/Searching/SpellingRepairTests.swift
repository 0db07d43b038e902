import Testing

@testable import KnowledgeStore

@Suite struct SpellingRepairTests {
  private let terms = [
    SearchTerm(term: "inject", rows: 90), SearchTerm(term: "infect", rows: 40),
    SearchTerm(term: "colonoscopi", rows: 12), SearchTerm(term: "sciatica", rows: 8),
    SearchTerm(term: "hypertens", rows: 20),
  ]

  @Test(arguments: [
    ("injecton", "inject"), ("colonscopy", "colonoscopi"), ("sciatcia", "sciatica"),
    ("hypertention", "hypertens"), ("knee", nil), ("zzzzzz", nil),
  ]) func findsTheWordOneSlipAway(word: String, term: String?) {
    #expect(SpellingRepair.nearest(to: word, among: terms)?.term == term)
  }

  @Test(arguments: [
    ("abcd", "abcd", true), ("abcd", "abxd", true), ("abcd", "acbd", true), ("abcd", "abd", true),
    ("abcd", "abcde", true), ("abcd", "axyd", false), ("abcd", "abcdef", false),
  ]) func oneSlip(left: String, right: String, isOne: Bool) {
    #expect(SpellingRepair.isOneSlip(Array(left.utf8), Array(right.utf8)) == isOne)
  }
}
