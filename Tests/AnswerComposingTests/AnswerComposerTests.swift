import AnswerComposing
import CaseModel
import Testing

@Suite struct AnswerComposerTests {
  static let citation = Citation(source: "iom", title: "Manual", section: "ch. 1")

  static func intent(_ rule: String = "pair-billing") throws -> Intent {
    Intent(
      rule: rule,
      gatherings: [.pairs],
      text: "",
      interpretation: Interpretation(rule: rule, reading: "may they", pattern: "", confidence: 1),
      date: try #require(ServiceDate(iso: "2024-08-01"))
    )
  }

  static func evidence(
    _ role: Evidence.Role,
    _ text: String,
    weight: Double = 0,
    verdict: Verdict? = nil,
    support: [Evidence] = []
  ) -> Evidence {
    Evidence(
      role,
      Sentence(text, citing: citation),
      verdict: verdict,
      origin: text,
      weight: weight,
      support: support
    )
  }

  @Test func theHeaviestHeadlineLeadsAndTheOthersAreKnown() throws {
    var findings = Findings(intent: try Self.intent())
    findings.evidence = [
      Self.evidence(.headline, "Second.", weight: 1, verdict: .allowed),
      Self.evidence(
        .headline,
        "First.",
        weight: 2,
        verdict: .notAllowed,
        support: [Self.evidence(.why, "Because.")]
      ),
    ]
    let answer = AnswerComposer().answer(findings)
    #expect(answer.headline.text == "First." && answer.verdict == .notAllowed)
    #expect(answer.sections.map(\.kind) == [.why, .known])
    #expect(answer.sections[1].sentences.map(\.text) == ["Second."])
  }

  @Test func whatIsNotUnderstoodIsSaidWithTheNearestFacts() throws {
    var findings = Findings(intent: try Self.intent(Intent.notUnderstood))
    findings.evidence = [Self.evidence(.nearest, "Near.")]
    let answer = AnswerComposer().answer(findings)
    #expect(answer.verdict == .notDeterminable(.notUnderstood))
    #expect(answer.sections.map(\.kind) == [.nearest])
    #expect(!answer.isAnswered)
  }

  @Test func anUnderstoodQuestionWithoutAnAnswerSaysThat() throws {
    let answer = AnswerComposer().answer(Findings(intent: try Self.intent()))
    #expect(answer.verdict == .notDeterminable(.notInKnowledge))
    #expect(!answer.headline.citations.isEmpty)
  }

  @Test func aDateOutsideTheTablesNamesWhatWouldSettleIt() throws {
    var findings = Findings(intent: try Self.intent())
    findings.evidence = [
      Self.evidence(.headline, "As of 2024 Q3: no.", verdict: .notDeterminable(.outsideLoadedDates))
    ]
    let answer = AnswerComposer().answer(findings)
    #expect(answer.caveats.contains { $0.text.contains("import the file of that quarter") })
  }

  @Test func everySentenceOfAnAnswerIsCited() throws {
    var findings = Findings(intent: try Self.intent())
    findings.evidence = [Self.evidence(.headline, "A."), Self.evidence(.caveat, "B.")]
    #expect(AnswerComposer().answer(findings).sentences.allSatisfy { !$0.citations.isEmpty })
  }
}
