import CaseModel
import RulesEngine
import Testing

@Suite struct FactGathererTests {
  private func role(_ statement: String, gathering: Gathering) throws -> Evidence.Role? {
    let code = Code(system: .hcpcs, canonical: "G0559")
    let source = HandMadeKnowledge()
    source.facts = [
      FactCard(
        id: 0,
        origin: "test.yaml:1",
        statement: statement,
        why: [],
        action: [],
        caution: [],
        verdict: .informational,
        citations: [HandMadeKnowledge.citation]
      )
    ]
    let entry = FactEntry(
      id: 0,
      about: ["no-transfer-visit", "g0559"],
      needs: ["no-transfer-visit"],
      ranges: [],
      stems: [],
      payers: [],
      setting: nil,
      period: .always,
      leads: false
    )
    let intent = Intent(
      rule: "code-meaning",
      gatherings: [gathering],
      text: "G0559",
      mentions: [Mention(.code(code), at: 0..<5)],
      interpretation: Interpretation(rule: "code-meaning", reading: "", pattern: "", confidence: 1),
      date: try #require(ServiceDate(iso: "2025-03-03"))
    )
    return try CaseReasoner(policies: [], facts: FactIndex([entry]), graph: HandMadeGraph())
      .findings(for: intent, from: source).evidence
      .first { $0.origin == "fact test.yaml:1" }?.role
  }

  @Test func whatIsKnownOfTheVeryCodeStandsBesideItsMeaning() throws {
    #expect(try role("G0559 began in 2025.", gathering: .codeMeaning) == .known)
    #expect(try role("The visit began in 2025.", gathering: .codeMeaning) != .known)
    #expect(try role("G0559 began in 2025.", gathering: .coverage) != .known)
  }
}
