import CaseModel
import RulesEngine
import Testing

@Suite struct CaseReasonerTests {
  private let visit = Code(system: .cpt, canonical: "99213")
  private let injection = Code(system: .cpt, canonical: "20610")

  private func knowledge() throws -> HandMadeKnowledge {
    let source = HandMadeKnowledge()
    let first = try #require(ServiceDate(iso: "2024-07-01"))
    let last = try #require(ServiceDate(iso: "2024-09-30"))
    source.editPeriod = EffectivePeriod(first: first, last: last)
    for (code, kind) in [(visit, "office-visit"), (injection, "joint-injection")] {
      source.records[code] = CodeRecord(
        code: code,
        summary: kind,
        classes: [kind],
        period: .always,
        isBillable: nil,
        citation: HandMadeKnowledge.citation
      )
    }
    source.edits = [
      PairEdit(
        columnOne: injection,
        columnTwo: visit,
        indicator: .allowed,
        period: .always,
        isInForce: true
      )
    ]
    return source
  }

  private func policy(
    _ id: String,
    _ when: [String],
    _ say: String,
    _ verdict: Verdict,
    overrides: [String] = [],
    flags: [Policy.Flag] = []
  ) throws -> Policy {
    Policy(
      id: id,
      conditions: try when.map { try ConditionParser.parse($0) },
      verdict: verdict,
      say: say.isEmpty ? nil : try SentenceTemplate(say),
      flags: flags,
      authorities: [.init(source: "manual", section: "1")],
      overrides: overrides
    )
  }

  private func intent(_ lines: [ClaimLine], _ date: String = "2024-08-01") throws -> Intent {
    Intent(
      rule: "pair-billing",
      gatherings: [.pairs],
      text: "",
      mentions: lines.map { Mention(.code($0.code), at: 0..<0) },
      lines: lines,
      interpretation: Interpretation(rule: "pair-billing", reading: "", pattern: "", confidence: 1),
      date: try #require(ServiceDate(iso: date))
    )
  }

  private func reasoner(_ policies: [Policy]) -> CaseReasoner {
    CaseReasoner(
      policies: policies,
      facts: FactIndex([]),
      graph: HandMadeGraph(parents: ["office-visit": ["evaluation-and-management"]])
    )
  }

  private var needs25: Policy {
    get throws {
      try policy(
        "needs-25",
        [
          "line A is evaluation-and-management", "pair B A has indicator in [1]",
          "no line A modifier in [25]",
        ],
        "Put 25 on {A} beside {B}.",
        .allowedWithModifier
      )
    }
  }

  @Test func aPolicyFiresWithItsRowAndItsAuthority() throws {
    let findings = try reasoner([needs25]).findings(
      for: intent([ClaimLine(code: visit), ClaimLine(code: injection)]),
      from: knowledge()
    )
    let headline = try #require(findings.evidence.first { $0.role == .headline })
    #expect(headline.sentence.text == "Put 25 on 99213 beside 20610.")
    #expect(headline.verdict == .allowedWithModifier)
    #expect(headline.sentence.citations.map(\.source) == ["ptp-practitioner", "manual"])
    #expect(headline.sentence.citations[0].section == "row 20610/99213")
  }

  @Test func theOrderOfTheLinesDoesNotMatter() throws {
    let findings = try reasoner([needs25]).findings(
      for: intent([ClaimLine(code: injection), ClaimLine(code: visit)]),
      from: knowledge()
    )
    #expect(findings.evidence.contains { $0.origin == "needs-25" })
  }

  @Test func aConditionThatFailsAloneIsANearMiss() throws {
    let findings = try reasoner([needs25]).findings(
      for: intent([ClaimLine(code: visit, modifiers: ["25"]), ClaimLine(code: injection)]),
      from: knowledge(),
      wantsNearMisses: true
    )
    #expect(!findings.evidence.contains { $0.origin == "needs-25" })
    #expect(
      findings.trace.contains {
        $0.rule == "needs-25" && $0.outcome == .nearMiss("no line A modifier in [25]")
      }
    )
  }

  @Test func aNearMissOfWhichOnlyTheFrameHeldIsLeftOut() throws {
    let policies = [
      try policy(
        "frame",
        ["payer is medicare", "the question mentions abn"],
        "Frame.",
        .conditional
      ),
      try policy(
        "line",
        ["payer is medicare", "line A is office-visit", "the question mentions abn"],
        "Line {A}.",
        .conditional
      ),
    ]
    let trace = try reasoner(policies).findings(
      for: intent([ClaimLine(code: visit)]),
      from: knowledge(),
      wantsNearMisses: true
    ).trace
    #expect(trace.contains { $0.rule == "line" })
    #expect(!trace.contains { $0.rule == "frame" })
  }

  @Test func afterTheLastYearKnownNoCodeIsSaidToBeInForce() throws {
    let source = try knowledge()
    source.amountRows = [
      AmountRecord(
        name: "conversion-factor",
        title: "conversion factor",
        value: "33",
        unit: "USD",
        period: EffectivePeriod(
          first: ServiceDate(iso: "2026-01-01"),
          last: ServiceDate(iso: "2026-12-31")
        ),
        citation: HandMadeKnowledge.citation
      )
    ]
    for (date, isBeyond) in [("2026-12-31", false), ("2027-01-01", true), ("2030-01-01", true)] {
      var asked = try intent([ClaimLine(code: visit)], date)
      asked.gatherings = [.validity]
      let headline = try #require(
        reasoner([]).findings(for: asked, from: source).evidence
          .first { $0.origin == "validity 99213" }
      )
      #expect((headline.verdict == .notDeterminable(.outsideLoadedDates)) == isBeyond)
      #expect(headline.sentence.text.contains("in force on") == !isBeyond)
    }
  }

  @Test func aDateWithoutReleaseIsSaidAndNothingIsAsserted() throws {
    let findings = try reasoner([needs25]).findings(
      for: intent([ClaimLine(code: visit), ClaimLine(code: injection)], "2026-11-25"),
      from: knowledge()
    )
    let headline = try #require(findings.evidence.first { $0.origin == "needs-25" })
    #expect(headline.verdict == .notDeterminable(.outsideLoadedDates))
    #expect(headline.sentence.text.hasPrefix("As of 2024 Q3: "))
  }

  @Test func flagsChainForwardAndOverridesSilence() throws {
    let policies = [
      try policy(
        "late",
        ["it is established that visit-there of A", "line A is known"],
        "Late {A}.",
        .conditional,
        overrides: ["early"]
      ),
      try policy(
        "mark",
        ["line A is evaluation-and-management"],
        "",
        .informational,
        flags: [.init(name: "visit-there", line: 0)]
      ),
      try policy("early", ["line A is evaluation-and-management"], "Early {A}.", .allowed),
    ]
    let findings = try reasoner(policies).findings(
      for: intent([ClaimLine(code: visit)]),
      from: knowledge()
    )
    #expect(findings.evidence.contains { $0.sentence.text == "Late 99213." })
    #expect(!findings.evidence.contains { $0.sentence.text == "Early 99213." })
    #expect(findings.trace.contains { $0.rule == "early" && $0.outcome == .overridden(by: "late") })
  }

  @Test func anEditIsNeverReadTheWrongWayRound() throws {
    let wrong = try policy(
      "wrong",
      ["line A is evaluation-and-management", "pair A B has indicator in [1]"],
      "No.",
      .notAllowed
    )
    let findings = try reasoner([wrong]).findings(
      for: intent([ClaimLine(code: visit), ClaimLine(code: injection)]),
      from: knowledge()
    )
    #expect(!findings.evidence.contains { $0.origin == "wrong" })
  }

  @Test func aCodeThatNoTableKnowsIsNamed() throws {
    let unknown = Code(system: .cpt, canonical: "98765")
    let findings = try reasoner([]).findings(
      for: intent([ClaimLine(code: unknown)]),
      from: knowledge()
    )
    let headline = try #require(findings.evidence.first { $0.role == .headline })
    #expect(headline.verdict == .notDeterminable(.unknownCode))
    #expect(headline.sentence.text.contains("98765"))
  }

  @Test func moreCodesThanAreComparedIsSaid() throws {
    let many = (0..<40).map { ClaimLine(code: Code(system: .cpt, canonical: String(10_000 + $0))) }
    let findings = try reasoner([]).findings(for: intent(many), from: knowledge())
    #expect(
      findings.evidence.contains {
        $0.role == .caveat && $0.sentence.text.contains("first 25 of 40")
      }
    )
  }
}
