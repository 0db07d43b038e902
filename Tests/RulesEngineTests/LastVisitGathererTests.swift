import CaseModel
import RulesEngine
import Testing

@Suite struct LastVisitGathererTests {
  private func headline(
    _ days: [String],
    service: String,
    concepts: [String] = ["three-year-rule"]
  ) throws -> Evidence? {
    let dates = try days.map { try #require(ServiceDate(iso: $0)) }
    let values: [Mention.Value] =
      dates.count == 2 ? [.period(dates[0], dates[1])] : dates.map { .date($0) }
    let intent = Intent(
      rule: "guideline",
      gatherings: [.facts],
      text: "",
      mentions: (values + concepts.map { .concept($0) }).map { Mention($0, at: 0..<0) },
      interpretation: Interpretation(rule: "guideline", reading: "", pattern: "", confidence: 1),
      date: try #require(ServiceDate(iso: service))
    )
    let reasoner = CaseReasoner(policies: [], facts: FactIndex([]), graph: HandMadeGraph())
    return try reasoner.findings(for: intent, from: HandMadeKnowledge()).evidence
      .first { $0.origin == "last visit" }
  }

  @Test(arguments: [
    (["2022-03-01"], "2025-03-03", "New patient: 2025-03-03 is more than three years"),
    (["2022-03-02"], "2025-03-03", "New patient:"),
    (["2022-03-04"], "2025-03-03", "Established, if the visit told (2022-03-04)"),
    (["2023-01-01", "2023-12-31"], "2025-03-03", "Established, if the visit told (2023-01-01 to"),
    (["2020-01-01", "2020-12-31"], "2025-03-03", "New patient:"),
    (["2022-03-03"], "2025-03-03", "2025-03-03 is three years to the day"),
    (
      ["2022-01-01", "2022-12-31"], "2025-03-03", "It depends on the day of the visit in 2022-01-01"
    ),
    (["2020-02-29"], "2023-03-01", "New patient:"),
    (["2020-02-29"], "2023-02-28", "2023-02-28 is three years to the day"),
  ])
  func threeYearsAreCountedToTheDay(_ visit: [String], _ service: String, _ start: String) throws {
    let found = try #require(try headline(visit, service: service))
    #expect(found.sentence.text.hasPrefix(start))
  }

  @Test func onlyAQuestionOnTheThreeYearsIsAnswered() throws {
    #expect(
      try headline(["2022-03-01"], service: "2025-03-03", concepts: ["established-patient"]) == nil
    )
    #expect(
      try headline(
        ["2022-03-01"],
        service: "2025-03-03",
        concepts: ["established-patient", "new-patient"]
      ) != nil
    )
  }

  @Test func theDateOfServiceAloneIsNoLastVisit() throws {
    #expect(try headline(["2025-03-03"], service: "2025-03-03") == nil)
  }
}
