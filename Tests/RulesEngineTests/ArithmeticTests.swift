import CaseModel
import Testing

@testable import RulesEngine

/// The sums that answers show, to the last unit and cent.
@Suite struct ArithmeticTests {
  @Test(arguments: [(7, 0), (8, 1), (22, 1), (23, 2), (37, 2), (38, 3), (52, 3), (53, 4), (120, 8)])
  func eightMinuteRule(_ minutes: Int, _ units: Int) {
    #expect(TherapyUnits.units(minutes) == units)
  }

  @Test(arguments: [
    ("40", "10", 4), ("41", "10", 5), ("1", "10", 1), ("2.5", "0.5", 5), ("80", "40", 2),
  ])
  func doseUnitsRoundUp(_ dose: String, _ unit: String, _ units: Int) {
    #expect(DrugDose.units(dose, "mg", per: unit, "mg") == units)
  }

  @Test(arguments: ["", "0", "-3", "many"])
  func dosesThatAreNoneGiveNothing(_ dose: String) {
    #expect(DrugDose.units(dose, "mg", per: "10", "mg") == nil)
  }

  @Test func readsDecimalsExactly() {
    #expect(FixedDecimal.tenThousandths("32.3465") == 323_465)
    #expect(FixedDecimal.tenThousandths("33.4009") == 334_009)
    #expect(FixedDecimal.tenThousandths("7") == 70_000)
  }
}

@Suite struct CalendarTests {
  @Test func aDeadlineOnAWeekendMovesToMonday() throws {
    for (service, workday) in [("2025-03-14", "2026-03-16"), ("2025-03-15", "2026-03-16")] {
      let day = try #require(ServiceDate(iso: service))
      #expect(FilingDeadline(service: day).workday?.description == workday)
    }
    let friday = try #require(ServiceDate(iso: "2025-03-13"))
    #expect(FilingDeadline(service: friday).workday == nil)
  }

  @Test(arguments: [
    ("2025-03-13", "2026-03-13"), ("2024-02-29", "2025-02-28"), ("2023-12-31", "2024-12-31"),
  ])
  func filingEndsAYearLater(_ service: String, _ last: String) throws {
    let date = try #require(ServiceDate(iso: service))
    #expect(FilingDeadline(service: date).last?.description == last)
  }

  @Test(arguments: [
    ("10 day global, surgery", 10), ("in the 90-day period", 90), ("90 days after", 90),
  ])
  func readsTheLengthOfThePeriod(_ text: String, _ days: Int) {
    #expect(GlobalPeriodGatherer.daysNamed(text) == days)
  }

  @Test(arguments: ["30 day supply", "seen in 10 minutes", "", "day 10"])
  func otherNumbersAreNoPeriod(_ text: String) {
    #expect(GlobalPeriodGatherer.daysNamed(text) == nil)
  }
}
