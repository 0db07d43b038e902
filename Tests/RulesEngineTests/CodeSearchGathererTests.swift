import CaseModel
import RulesEngine
import Testing

@Suite struct CodeSearchGathererTests {
  private func evidence(coverage: Double) throws -> Evidence {
    let source = HandMadeKnowledge()
    let record = CodeRecord(
      code: Code(system: .cpt, canonical: "92242"),
      summary: "eye pictures with dye",
      classes: [],
      period: .always,
      isBillable: nil,
      citation: HandMadeKnowledge.citation
    )
    source.hits = [CodeHit(record: record, score: 0.4, coverage: coverage)]
    let intent = Intent(
      rule: "find-code",
      gatherings: [.codeSearch],
      text: "which code for the dye",
      interpretation: Interpretation(rule: "find-code", reading: "", pattern: "", confidence: 1),
      date: try #require(ServiceDate(iso: "2025-03-03"))
    )
    let findings = try CaseReasoner(policies: [], facts: FactIndex([]), graph: HandMadeGraph())
      .findings(for: intent, from: source)
    return try #require(findings.evidence.first { $0.origin == "search" })
  }

  @Test func aHitThatSharesACommonWordIsNoAnswer() throws {
    let found = try evidence(coverage: 0.2)
    #expect(found.role == .nearest)
    #expect(found.sentence.text.hasPrefix("Closest code by its words, far off: 92242"))
  }

  @Test func aHitThatSharesMoreAnswers() throws {
    #expect(try evidence(coverage: 0.4).role == .headline)
    #expect(try evidence(coverage: 0.9).sentence.text == "92242: eye pictures with dye.")
  }
}
