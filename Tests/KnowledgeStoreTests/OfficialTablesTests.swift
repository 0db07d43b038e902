import CaseModel
import Testing

@testable import KnowledgeStore

@Suite struct OfficialTablesTests {
  private func knowledge(isComplete: Bool = true) throws -> SQLiteKnowledge {
    try KnowledgeSamples.knowledge { writer in
      for kind in [TableKind.muePractitioner, .mueHospital] {
        let release = try KnowledgeSamples.release(kind, isComplete: isComplete)
        try writer.add(release) { batch in
          let code = try KnowledgeSamples.code("20610")
          let units = kind == .mueHospital ? 3 : 2
          try batch.insert(UnitLimit(code: code, units: units, adjudicationIndicator: 3))
          try batch.insert(scope: [try KnowledgeSamples.code("99201")])
        }
      }
      try writer.add(
        KnowledgeSamples.release(.addOn, "2024-01-01", "2024-12-31", isComplete: isComplete)
      ) { batch in
        try batch.insert(addOn("63044", ["63042"]))
        try batch.insert(addOn("63035", ["63042", "63020", "63030"]))
      }
      try writer.add(
        KnowledgeSamples.release(
          .relativeValues,
          "2025-01-01",
          "2025-12-31",
          isComplete: isComplete
        )
      ) { batch in
        for modifier in ["TC", "26", ""] {
          try batch.insert(KnowledgeSamples.values("76942", modifier: modifier))
        }
      }
    }
  }

  private func addOn(_ code: String, _ primaries: [String]) throws -> AddOnEdit {
    AddOnEdit(
      addOn: try KnowledgeSamples.code(code),
      type: 1,
      primaries: try primaries.map(KnowledgeSamples.code)
    )
  }

  @Test func unitLimitsDependOnTheSetting() throws {
    let knowledge = try knowledge()
    let (code, date) = (try KnowledgeSamples.code("20610"), try KnowledgeSamples.date("2024-08-01"))
    let limits = try Setting.allCases.map {
      try knowledge.unitLimit(code, setting: $0, on: date).limit?.units
    }
    #expect(limits == [2, 3, 2])
    let limit = try knowledge.unitLimit(code, setting: .asc, on: date).limit
    #expect(limit?.adjudicationIndicator == 3)
  }

  @Test func aCodeWithoutALimitIsLoadedInAWholeTableAndMissingInASlice() throws {
    let (code, date) = (try KnowledgeSamples.code("99213"), try KnowledgeSamples.date("2024-08-01"))
    let whole = try knowledge().unitLimit(code, setting: .practitioner, on: date)
    #expect(whole.coverage.release != nil)
    #expect(whole.limit == nil)
    let slice = try knowledge(isComplete: false).unitLimit(code, setting: .practitioner, on: date)
    #expect(slice.coverage == .missing)
  }

  @Test func aSliceCoversItsScopeAndTheCodesItNames() throws {
    let knowledge = try knowledge(isComplete: false)
    let date = try KnowledgeSamples.date("2024-08-01")
    for text in ["99201", "20610"] {
      let code = try KnowledgeSamples.code(text)
      let coverage = try knowledge.unitLimit(code, setting: .practitioner, on: date).coverage
      #expect(coverage.release?.kind == .muePractitioner)
    }
  }

  @Test func addOnsAreFoundFromBothEnds() throws {
    let knowledge = try knowledge()
    let date = try KnowledgeSamples.date("2024-08-01")
    let found = try knowledge.addOn(KnowledgeSamples.code("63035"), on: date)
    #expect(found.edit == (try addOn("63035", ["63020", "63030", "63042"])))
    let edits = try knowledge.addOns(of: KnowledgeSamples.code("63042"), on: date)
    #expect(edits.map(\.addOn.text) == ["63035", "63044"])
    #expect(try knowledge.addOn(KnowledgeSamples.code("63042"), on: date).edit == nil)
    #expect(try knowledge.addOns(of: KnowledgeSamples.code("63044"), on: date).isEmpty)
  }

  @Test func relativeValuesComeGlobalRowFirst() throws {
    let found = try knowledge().relativeValues(
      KnowledgeSamples.code("76942"),
      on: KnowledgeSamples.date("2025-06-01")
    )
    #expect(
      found.rows
        == (try ["", "26", "TC"].map { try KnowledgeSamples.values("76942", modifier: $0) })
    )
  }

  @Test func outsideItsPeriodTheNearestTableAnswers() throws {
    let found = try knowledge().relativeValues(
      KnowledgeSamples.code("76942"),
      on: KnowledgeSamples.date("2024-08-01")
    )
    guard case .outside(let release) = found.coverage else {
      Issue.record("2025 values are not in force in 2024")
      return
    }
    #expect(release.kind == .relativeValues)
    #expect(found.rows.count == 3)
  }

  @Test func diagnosesHaveNoRows() throws {
    let knowledge = try knowledge()
    let (code, date) = (
      try KnowledgeSamples.code("M54.16"), try KnowledgeSamples.date("2024-08-01")
    )
    #expect(try knowledge.unitLimit(code, setting: .practitioner, on: date).coverage == .missing)
    #expect(try knowledge.addOn(code, on: date).coverage == .missing)
    #expect(try knowledge.relativeValues(code, on: date).coverage == .missing)
    #expect(try knowledge.addOns(of: code, on: date).isEmpty)
  }
}
