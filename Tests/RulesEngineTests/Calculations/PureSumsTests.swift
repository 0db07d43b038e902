import CaseModel
import Testing

@testable import RulesEngine

/// Values that calculations and questions share, without any table.
@Suite struct PureSumsTests {
  private func day(_ text: String) throws -> ServiceDate { try #require(ServiceDate(iso: text)) }

  @Test func exactDecimals() {
    #expect(FixedDecimal.text(195_998, decimals: 5) == "1.95998")
    #expect(FixedDecimal.tenths(91) == "9.1")
    #expect(FixedDecimal.dollars(5) == "0.05")
    #expect(FixedDecimal.dollars(-150) == "-1.50")
    #expect(FixedDecimal.tenThousandths("99999999999999999999") > 0)
  }

  @Test(arguments: [(137, 91), (95, 63), (60, 40), (0, 0), (7, 5), (8, 5)])
  func anesthesiaTimeToOneDecimal(_ minutes: Int, _ tenths: Int) {
    #expect(AnesthesiaUnits.time(minutes) == tenths)
  }

  @Test func physicalStatusAddsWherePaid() {
    #expect([1, 2, 3, 4, 5, 6].map(AnesthesiaUnits.units(ofStatus:)) == [0, 0, 1, 2, 3, 0])
    #expect(AnesthesiaUnits(base: 5, minutes: 60, status: 1).all == 100)
  }

  /// Full quarters first, the rest to whoever has most minutes left.
  @Test(arguments: [
    ([23, 8], [2, 0]), ([24, 23], [2, 1]), ([20, 20], [2, 1]), ([7, 7, 7], [1, 0, 0]), ([5], [0]),
    ([33, 7], [2, 1]), ([18, 13, 10, 8], [1, 1, 1, 0]),
  ])
  func therapyUnitsAreParted(_ minutes: [Int], _ units: [Int]) {
    #expect(TherapyUnits.parted(minutes) == units)
  }

  @Test func partedUnitsAddUpToTheDay() {
    for first in stride(from: 0, through: 60, by: 7) {
      for second in stride(from: 0, through: 60, by: 5) {
        let parted = TherapyUnits.parted([first, second])
        #expect(parted.reduce(0, +) == TherapyUnits.units(first + second))
      }
    }
  }

  @Test(arguments: [
    ("2025-03-03", 90, "2025-03-02", "2025-06-01"), ("2025-03-03", 10, "2025-03-03", "2025-03-13"),
    ("2024-02-20", 10, "2024-02-20", "2024-03-01"), ("2025-03-03", 0, "2025-03-03", "2025-03-03"),
  ])
  func globalPeriods(_ surgery: String, _ days: Int, _ first: String, _ last: String) throws {
    let period = GlobalPeriod(surgery: try day(surgery), days: days)
    #expect(period.first.description == first)
    #expect(period.last?.description == last)
  }

  @Test(arguments: [
    ("2024-12-01", "2025-03-03", 92, 3, 0), ("2020-02-29", "2021-02-28", 365, 11, 0),
    ("2020-02-29", "2021-03-01", 366, 12, 1), ("1960-05-10", "2025-05-09", 23740, 779, 64),
    ("2025-03-03", "2025-03-03", 0, 0, 0),
  ])
  func ages(_ birth: String, _ on: String, _ days: Int, _ months: Int, _ years: Int) throws {
    let age = try #require(PatientAge(born: try day(birth), on: try day(on)))
    #expect(age.days == days)
    #expect(age.months == months)
    #expect(age.years == years)
  }

  @Test func nobodyIsBornLater() throws {
    #expect(PatientAge(born: try day("2025-03-04"), on: try day("2025-03-03")) == nil)
  }

  @Test(arguments: [(68, 0), (69, 1), (83, 1), (84, 2), (99, 3)])
  func addedUnitsNeedTheFullStep(_ minutes: Int, _ units: Int) throws {
    let row = AddedTime(
      code: try FeeSamples.code("99215"),
      addOn: try FeeSamples.code("G2212"),
      rule: "medicare",
      starts: 69,
      each: 15,
      window: "",
      period: .always,
      citation: HandMadeKnowledge.citation
    )
    #expect(AddedUnits(row: row, minutes: minutes).units == units)
  }

  @Test func minutesTogetherCountOnce() {
    let time = SplitTime(
      SplitSharedRequest(physicianMinutes: 10, otherMinutes: 20, jointMinutes: 15)
    )
    #expect(time.total == 45)
    #expect(time.biller == .either)
    #expect(SplitTime(.init(physicianMinutes: 30, otherMinutes: 10)).biller == .physician)
    #expect(SplitTime(.init(physicianMinutes: 20, otherMinutes: 20)).biller == .neither)
  }

  @Test func twoCategoriesOfModerateDataAreExtensive() {
    let citation = HandMadeKnowledge.citation
    let moderate = DecisionMakingRow(
      element: "data",
      level: "moderate",
      alternatives: [
        ConceptCount(concept: "data-point", atLeast: 3),
        ConceptCount(concept: "discussed-management", atLeast: 1),
      ],
      summary: "one of three",
      citation: citation
    )
    let high = DecisionMakingRow(
      element: "data",
      level: "high",
      alternatives: [ConceptCount(concept: "extensive-data", atLeast: 1)],
      summary: "two of three",
      citation: citation
    )
    let counts = ["data-point": 3, "discussed-management": 1]
    let both = DecisionMakingReading(counts: { _ in counts }, rows: [moderate, high])
    #expect(both.elements.first?.level == .high)
    let one = DecisionMakingReading(counts: { _ in ["data-point": 4] }, rows: [moderate, high])
    #expect(one.elements.first?.level == .moderate)
  }
}
