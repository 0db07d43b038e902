import CaseModel
import RulesEngine
import Testing

@Suite struct PairSurveyTests {
  private func code(_ text: String) -> Code { Code(system: .cpt, canonical: text) }

  private func edit(_ one: String, _ two: String, _ indicator: ModifierIndicator) -> PairEdit {
    PairEdit(
      columnOne: code(one),
      columnTwo: code(two),
      indicator: indicator,
      period: .always,
      isInForce: true
    )
  }

  private func evidence(
    _ codes: [String],
    _ edits: [PairEdit],
    addOns: [AddOnEdit] = [],
    modifiers: [String] = [],
    date: String = "2024-08-01"
  ) throws -> Evidence {
    let source = HandMadeKnowledge()
    source.editPeriod = EffectivePeriod(
      first: ServiceDate(iso: "2024-07-01"),
      last: ServiceDate(iso: "2024-09-30")
    )
    source.edits = edits
    for edit in addOns { source.addOnEdits[edit.addOn] = edit }
    let lines = codes.map { ClaimLine(code: code($0), modifiers: modifiers) }
    let intent = Intent(
      rule: "claim-check",
      gatherings: [.pairs],
      text: "",
      mentions: lines.map { Mention(.code($0.code), at: 0..<0) },
      lines: lines,
      interpretation: Interpretation(rule: "claim-check", reading: "", pattern: "", confidence: 1),
      date: try #require(ServiceDate(iso: date))
    )
    let findings = try CaseReasoner(policies: [], facts: FactIndex([]), graph: HandMadeGraph())
      .findings(for: intent, from: source)
    return try #require(findings.evidence.first { $0.origin == "all pairs" })
  }

  @Test func theHeadlineSumsUpEveryEdit() throws {
    let found = try evidence(
      ["63047", "63048", "22630", "22840"],
      [edit("22630", "63047", .allowed), edit("22630", "63048", .allowed)],
      addOns: [
        AddOnEdit(addOn: code("63048"), type: 1, primaries: [code("63047")]),
        AddOnEdit(addOn: code("22840"), type: 1, primaries: [code("22800")]),
      ]
    )
    #expect(
      found.sentence.text
        == "2 of 6 pairs have an edit in 2024 Q3: only with a modifier, when distinct: 63047 and 63048 beside 22630. The other 4 have no edit, which is not permission."
    )
    #expect(found.verdict == .allowedWithModifier)
    #expect(found.weight > 300)
    #expect(
      found.support.contains {
        $0.sentence.text
          == "Add-ons: 63048 goes with 63047; 22840 has no primary among these codes and is denied without one."
      }
    )
    #expect(found.support.contains { $0.sentence.text.contains("goes on 63047 and 63048") })
  }

  @Test func whatNoModifierOpensComesFirst() throws {
    let found = try evidence(
      ["11042", "97597", "20610"],
      [edit("11042", "97597", .allowed), edit("20610", "97597", .never)]
    )
    #expect(
      found.sentence.text.contains(
        "not payable beside each other whatever the modifier: 97597 beside 20610; only with a modifier, when distinct: 97597 beside 11042"
      )
    )
    #expect(found.verdict == .notAllowed)
  }

  @Test func withoutAnEditNothingIsPermitted() throws {
    let found = try evidence(["11042", "97597", "20610"], [])
    #expect(found.sentence.text == "No edit among the 3 pairs in 2024 Q3, which is not permission.")
    #expect(found.verdict == .noEditFound)
    #expect(found.weight < 300)
  }

  @Test func withModifiersOnTheLinesTheRulesLead() throws {
    let edits = [edit("22630", "63047", .allowed)]
    let codes = ["63047", "63048", "22630", "22840"]
    #expect(try evidence(codes, edits).weight > 300)
    #expect(try evidence(codes, edits, modifiers: ["59"]).weight < 300)
  }

  @Test func aQuarterThatIsNotLoadedIsSaid() throws {
    let found = try evidence(
      ["11042", "97597", "20610"],
      [edit("11042", "97597", .allowed)],
      date: "2026-11-25"
    )
    #expect(found.verdict == .notDeterminable(.outsideLoadedDates))
  }
}
