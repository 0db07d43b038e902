import CaseModel
import Testing

@Suite struct CodeListPagesTests {
  @Test func anInpatientCodeHasItsPage() throws {
    let source = HandMadeKnowledge()
    source.inpatientTitles["0016070"] = "Bypass of something"
    #expect(try PageSamples.lines("0016070", from: source).first == "0016070: Bypass of something.")
    #expect(try PageSamples.lines("0016071", from: source).first?.contains("is no code") == true)
  }

  @Test func anOldDiagnosisLeadsToTheNewOnes() throws {
    let source = HandMadeKnowledge()
    let target = try PageSamples.code("E11.9")
    source.records[target] = try PageSamples.record("E11.9", "type 2 diabetes")
    source.maps["25000"] = [
      EquivalenceLookup(
        coverage: .loaded(source.release(.equivalence)),
        isForward: false,
        rows: [try #require(Equivalence(target: "E119", flags: "10000"))]
      )
    ]
    let lines = try PageSamples.lines("250.00", from: source)
    #expect(
      lines.first?.hasPrefix("250.00 is an ICD-9-CM code; ICD-10-CM by the equivalence map: E11.9")
        == true
    )
    #expect(lines.contains { $0.hasPrefix("E11.9: type 2 diabetes") })
  }

  @Test func aDiagnosisShowsItsOldCode() throws {
    let source = HandMadeKnowledge()
    let code = try PageSamples.code("E11.9")
    source.records[code] = try PageSamples.record("E11.9", "type 2 diabetes")
    source.maps["E119"] = [
      EquivalenceLookup(
        coverage: .loaded(source.release(.equivalence)),
        isForward: true,
        rows: [try #require(Equivalence(target: "25000", flags: "10000"))]
      )
    ]
    let lines = try PageSamples.lines("E11.9", from: source)
    #expect(lines.contains { $0.hasPrefix("ICD-9-CM by the equivalence map: 250.00 (approx") })
  }

  @Test func aHcpcsCodeShowsCoverageAndPricing() throws {
    let source = HandMadeKnowledge()
    let code = try PageSamples.code("A0380")
    source.records[code] = try PageSamples.record("A0380", "a mile")
    source.details[code] = HcpcsDetail(
      code: code,
      shortTitle: "",
      pricing: ["00", "46"],
      coverage: "I",
      action: "C",
      actionDay: ServiceDate(iso: "2003-01-01"),
      baseUnits: nil,
      successors: ["A0425"]
    )
    let lines = try PageSamples.lines("A0380", from: source)
    for part in [
      "Medicare coverage I: not payable by Medicare.",
      "Pricing: 00 (not priced by itself under Part B), 46 (equipment that the contractor prices).",
      "Last change on 2003-01-01: the long title was changed.", "The file refers to: A0425.",
    ] {
      #expect(lines.contains(part), "\(part) in \(lines)")
    }
  }

  @Test func coverageDocumentsOfTheStateAreNamed() throws {
    let source = HandMadeKnowledge()
    let code = try PageSamples.code("64483")
    source.records[code] = try PageSamples.record("64483", "an injection")
    source.coverageFindings = ["TX", "NY"].enumerated().map { number, state in
      CoverageFinding(
        document: CoverageDocument(
          kind: .article,
          number: 56_000 + number,
          version: 3,
          title: "Injections",
          status: "A",
          period: .always
        ),
        isCovered: nil,
        states: [state]
      )
    }
    let all = try PageSamples.lines("64483", from: source).filter { $0.hasPrefix("Coverage:") }
    #expect(all.count == 2)
    let texas = try PageSamples.lines("64483", from: source, state: "TX")
      .filter { $0.hasPrefix("Coverage:") }
    #expect(texas == ["Coverage: article A56000, version 3 (TX): Injections."])
  }
}
