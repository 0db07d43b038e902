import CaseModel
import Testing

/// Wordings that two unrelated concepts share, and patterns that stand twice.
@Suite struct VocabularyReviewTests {
  @Test func aWordOfTwoUnrelatedConceptsIsANote() throws {
    let words = ReviewSample.vocabulary + "\n- {concept: tour, title: tour, words: [visits]}\n"
    let faults = try ReviewSample.faults(rules: ["vocabulary/v.yaml": words])
    #expect(faults.map(\.isNote) == [true])
    #expect(faults.first?.problem == "words of two unrelated concepts, 'visit' and 'tour'")
    #expect(faults.first?.place.line == 4)
  }

  @Test func relatedConceptsMayShareWords() throws {
    let words =
      ReviewSample.vocabulary + "\n- {concept: tour, title: t, words: [visits], broader: [visit]}\n"
    #expect(try ReviewSample.faults(rules: ["vocabulary/v.yaml": words]) == [])
  }

  @Test func aPatternOfTwoIntents() throws {
    let second = """

      - intent: other
        title: other
        gather: [facts]
        patterns: ["[surgery]", "[visit]"]
        examples: [operation]
      """
    let faults = try ReviewSample.faults(rules: ["intents/i.yaml": ReviewSample.intents + second])
    #expect(faults.map(\.problem) == ["a pattern that stands twice"])
    #expect(faults.first?.remedy.contains("guideline") == true)
  }
}
