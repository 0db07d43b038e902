import CaseModel
import Testing

@testable import IntentParsing

@Suite struct QuestionReaderMeasuresTests {
  @Test(arguments: [
    ("47 min", 47), ("1 hour 10 minutes", 70), ("1.5 hrs", 90), ("45min", 45), ("an hour", 60),
    ("2 hours", 120), ("forty minutes", 40), ("a 90-minute visit", 90), ("1h 10m", 70),
  ])
  func readsMinutes(_ text: String, _ minutes: Int) {
    #expect(SampleLanguage.values(text).contains(.minutes(minutes)))
  }

  @Test(arguments: [
    ("95 mintes", 95), ("3o min", 30), ("40 minites", 40), ("25 minuets", 25), ("l5 min visit", 15),
    ("20 miutes", 20), ("35 mintues total", 35), ("60 minuits", 60), ("45 minutess", 45),
  ])
  func readsMinutesMisspelt(_ text: String, _ minutes: Int) {
    #expect(SampleLanguage.values(text).contains(.minutes(minutes)))
  }

  @Test(arguments: [
    "20 minor problems", "25 minus 5", "3o visits", "30 mini plates", "15 mistakes",
  ])
  func leavesWordsLikeMinutes(_ text: String) {
    let minutes = SampleLanguage.values(text).filter {
      if case .minutes = $0 { true } else { false }
    }
    #expect(minutes.isEmpty)
  }

  @Test(arguments: [
    "8 minute rule", "how many 15 min units", "90 days", "30 hours ago", "47 mg",
    "3 hours later", "2 hours after surgery", "seen 40 minutes later", "stayed 10 hours",
  ])
  func leavesOtherTimes(_ text: String) {
    let minutes = SampleLanguage.values(text).filter {
      if case .minutes = $0 { true } else { false }
    }
    #expect(minutes.isEmpty)
  }

  @Test(arguments: [
    ("x3", 3), ("x 3", 3), ("3 units", 3), ("qty 2", 2), ("units: 4", 4), ("2x 20610", 2),
    ("20610×2", 2),
  ])
  func readsUnits(_ text: String, _ units: Int) {
    #expect(SampleLanguage.values(text).contains(.units(units)))
  }

  @Test func readsMinutesWrittenLikeUnits() {
    let values = SampleLanguage.values("97110 x 25 min, 97140 x 10. total units")
    #expect(values.contains(.minutes(25)))
    #expect(values.contains(.minutes(10)))
  }

  @Test(arguments: [
    ("10 hours in observation", 10), ("same date 6 hours", 6), ("a 20 hour stay", 20),
    ("admitted and discharged after 9 hours", 9),
  ])
  func readsHoursOfAStay(_ text: String, _ hours: Int) {
    #expect(SampleLanguage.values(text).contains(.count(hours, of: "stay-hours")))
  }

  @Test(arguments: ["admitted, spent 2 hours total time", "critical care 2 hours in observation"])
  func hoursOfThePractitionerAreNoStay(_ text: String) {
    #expect(SampleLanguage.values(text).contains(.minutes(120)))
  }

  @Test(arguments: [("2g", "2", "g"), ("500mg", "500", "mg"), ("1.5g IV", "1.5", "g")])
  func readsDosesWrittenWithoutABlank(_ text: String, _ amount: String, _ unit: String) {
    #expect(SampleLanguage.values(text).contains(.dose(amount, unit: unit)))
  }

  @Test(arguments: [
    ("40 mg", Mention.Value.dose("40", unit: "mg")), ("1,000 mcg", .dose("1000", unit: "mcg")),
    ("0.5ml", .dose("0.5", unit: "ml")), ("age 16", .age(years: 16)), ("16 yo", .age(years: 16)),
    ("a 70 year old", .age(years: 70)), ("16 y/o", .age(years: 16)), ("62 yo M", .sex("male")),
    ("the woman", .sex("female")), ("$120.50", .amount(12_050)), ("$1,200", .amount(120_000)),
    ("50 dollars", .amount(5_000)), ("POS 22", .place("22")), ("place of service 11", .place("11")),
    ("pos 2", .place("02")), ("CO-97", .denial(group: "CO", code: "97")),
    ("co97", .denial(group: "CO", code: "97")), ("PR 204", .denial(group: "PR", code: "204")),
    ("CO-B15", .denial(group: "CO", code: "B15")), ("denial 97", .denial(group: "", code: "97")),
    ("denial code B7", .denial(group: "", code: "B7")),
    ("B16 on it", .denial(group: "", code: "B16")),
    ("N130", .remark("N130")), ("MA130", .remark("MA130")), ("remark M80", .remark("M80")),
    ("CO 16 N265", .remark("N265")),
  ])
  func readsOthers(_ text: String, _ value: Mention.Value) {
    #expect(SampleLanguage.values(text).contains(value))
  }

  @Test func readsPlacesInARow() {
    let places = SampleLanguage.values("pos 19 vs 22")
    #expect(places.contains(.place("19")) && places.contains(.place("22")))
  }

  @Test(arguments: [
    "position 22", "in the office", "co pay 20 dollars", "vitamin B12", "pr 5 days",
  ])
  func leavesOtherText(_ text: String) {
    let found = SampleLanguage.values(text).filter { value in
      switch value {
      case .place, .denial, .remark: true
      default: false
      }
    }
    #expect(found.isEmpty)
  }
}
