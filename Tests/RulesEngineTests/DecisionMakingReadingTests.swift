import CaseModel
import RulesEngine
import Testing

@Suite struct DecisionMakingReadingTests {
  private static func row(
    _ element: String,
    _ level: String,
    _ concept: String,
    _ atLeast: Int = 1
  ) -> DecisionMakingRow {
    DecisionMakingRow(
      element: element,
      level: level,
      alternatives: [ConceptCount(concept: concept, atLeast: atLeast)],
      summary: concept,
      citation: HandMadeKnowledge.citation
    )
  }

  private func elements(_ values: [Mention.Value], at ranges: [Range<Int>]) throws -> [String] {
    let source = HandMadeKnowledge()
    source.elementRows = [
      Self.row("problems", "low", "stable-chronic-illness"),
      Self.row("problems", "moderate", "stable-chronic-illness", 2),
      Self.row("risk", "moderate", "prescription"),
    ]
    source.levels = [
      VisitLevel(
        code: Code(system: .cpt, canonical: "99214"),
        family: "office-visit",
        patient: "established",
        decisionMaking: "moderate",
        minutes: 30,
        minutesTo: nil,
        timeKind: "total",
        place: "",
        note: "",
        period: .always,
        citation: HandMadeKnowledge.citation
      )
    ]
    let intent = Intent(
      rule: "visit-level",
      gatherings: [.visitLevel],
      text: "",
      mentions: zip([.concept("established-patient")] + values, [0..<1] + ranges)
        .map { Mention($0, at: $1) },
      interpretation: Interpretation(rule: "visit-level", reading: "", pattern: "", confidence: 1),
      date: try #require(ServiceDate(iso: "2025-03-03"))
    )
    return try CaseReasoner(policies: [], facts: FactIndex([]), graph: HandMadeGraph())
      .findings(for: intent, from: source).evidence
      .filter { $0.origin.hasPrefix("decision making") }
      .map { $0.sentence.text }
  }

  @Test func whatIsToldAbsentDoesNotCount() throws {
    let rx: Mention.Value = .concept("prescription")
    #expect(try elements([rx], at: [3..<5]) == ["risk: moderate (prescription)."])
    #expect(try elements([rx, .count(0, of: "prescription")], at: [3..<5, 3..<5]).isEmpty)
    #expect(
      try elements([rx, .count(0, of: "prescription"), rx], at: [3..<5, 3..<5, 9..<11]).count == 1
    )
  }

  @Test func anIllnessOfAListCountsEach() throws {
    let stable: Mention.Value = .concept("stable-chronic-illness")
    #expect(
      try elements([stable], at: [3..<9]) == ["problems: low (stable-chronic-illness)."]
    )
    #expect(
      try elements([stable, .count(3, of: "stable-chronic-illness")], at: [3..<9, 3..<20])
        == ["problems: moderate (stable-chronic-illness)."]
    )
  }
}
