import CaseModel
import Testing

@testable import KnowledgeStore

@Suite struct PairLookupTests {
  private func knowledge() throws -> SQLiteKnowledge {
    try KnowledgeSamples.knowledge { writer in
      try writer.add(KnowledgeSamples.release(.ptpPractitioner)) { batch in
        try batch.insert(KnowledgeSamples.pair("20610", "99213", .allowed, "2013-07-01"))
        try batch.insert(
          KnowledgeSamples.pair("11042", "97597", .never, "2010-01-01", "2019-12-31")
        )
        try batch.insert(KnowledgeSamples.pair("11042", "97597", .allowed, "2020-01-01"))
        try batch.insert(
          KnowledgeSamples.pair("97597", "11042", .notApplicable, "1996-01-01", "1996-01-01")
        )
        try batch.insert(KnowledgeSamples.pair("64483", "J3301", .never))
      }
      let slice = try KnowledgeSamples.release(.ptpHospital, isComplete: false)
      try writer.add(slice) { batch in
        let scope = try ["20610", "99213", "29881"].map(KnowledgeSamples.code)
        try batch.insert(scope: scope)
        try batch.insert(KnowledgeSamples.pair("29881", "20610", .allowed))
        try batch.insert(KnowledgeSamples.pair("29881", "76000", .never))
      }
    }
  }

  private func look(
    _ left: String,
    _ right: String,
    on date: String = "2024-08-01",
    setting: Setting = .practitioner
  ) throws -> PairLookup {
    try knowledge().pairEdits(
      KnowledgeSamples.code(left),
      KnowledgeSamples.code(right),
      setting: setting,
      on: KnowledgeSamples.date(date)
    )
  }

  @Test func findsAPairInBothDirections() throws {
    let edit = try KnowledgeSamples.pair("20610", "99213", .allowed, "2013-07-01")
    for pair in [("20610", "99213"), ("99213", "20610")] {
      let found = try look(pair.0, pair.1)
      #expect(found.edits == [edit])
      #expect(found.coverage.release?.kind == .ptpPractitioner)
    }
  }

  @Test func givesEveryRowOfAPairThoseInForceFirst() throws {
    let found = try look("97597", "11042").edits
    #expect(found.map(\.indicator) == [.allowed, .never, .notApplicable])
    #expect(found.map(\.isInForce) == [true, false, false])
    #expect(found.map(\.columnOne.text) == ["11042", "11042", "97597"])
  }

  @Test func keepsAProcedureOfTheOtherCodeSet() throws {
    #expect(try look("J3301", "64483").edits.first?.columnTwo.system == .hcpcs)
  }

  @Test func outsideThePeriodTheNearestReleaseTellsWhatWasInForceInIt() throws {
    let found = try look("11042", "97597", on: "2015-03-01")
    guard case .outside(let release) = found.coverage else {
      Issue.record("the release of 2024 is not in force in 2015")
      return
    }
    #expect(release.kind == .ptpPractitioner)
    #expect(found.edits.map(\.isInForce) == [true, false, false])
    #expect(found.edits.first?.indicator == .allowed)
  }

  @Test func surgicalCentersFallUnderThePractitionerTable() throws {
    #expect(try look("20610", "99213", setting: .asc).edits.count == 1)
  }

  @Test func aSliceCoversAPairOfItsScope() throws {
    let nothing = try look("20610", "99213", setting: .facility)
    #expect(nothing.coverage.release?.kind == .ptpHospital)
    #expect(nothing.edits.isEmpty)
    #expect(try look("29881", "20610", setting: .facility).edits.count == 1)
  }

  @Test func aSliceDoesNotCoverAPairWithACodeOutsideItsScope() throws {
    let found = try look("29881", "97597", setting: .facility)
    #expect(found.coverage == .missing)
    #expect(found.edits.isEmpty)
  }

  @Test func aRowOfASliceCountsWhateverItsScope() throws {
    let found = try look("76000", "29881", setting: .facility)
    #expect(found.edits.map(\.indicator) == [.never])
  }

  @Test func diagnosesHaveNoPairs() throws {
    let found = try look("M54.16", "99213")
    #expect(found == PairLookup(coverage: .missing, edits: []))
  }
}
