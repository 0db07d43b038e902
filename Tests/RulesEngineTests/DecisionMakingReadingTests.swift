import CaseModel
import RulesEngine
import Testing

@Suite struct DecisionMakingReadingTests {
  /// How many of each concept the mentions of a question come to.
  private func counts(_ values: [Mention.Value], at ranges: [Range<Int>]) -> [String: Int] {
    let mentions = zip(values, ranges).map { Mention($0, at: $1) }
    return DecisionMakingReading.counts(mentions, HandMadeGraph())
  }

  @Test func whatIsToldAbsentDoesNotCount() {
    let rx: Mention.Value = .concept("prescription")
    let none: Mention.Value = .count(0, of: "prescription")
    #expect(counts([rx], at: [3..<5])["prescription"] == 1)
    #expect(counts([rx, none], at: [3..<5, 3..<5])["prescription"] ?? 0 == 0)
    #expect(counts([rx, none, rx], at: [3..<5, 3..<5, 9..<11])["prescription"] == 1)
  }

  @Test func anIllnessOfAListCountsEach() {
    let stable: Mention.Value = .concept("stable-chronic-illness")
    let three: Mention.Value = .count(3, of: "stable-chronic-illness")
    #expect(counts([stable], at: [3..<9])["stable-chronic-illness"] == 1)
    #expect(counts([stable, three], at: [3..<9, 3..<20])["stable-chronic-illness"] == 3)
  }
}
