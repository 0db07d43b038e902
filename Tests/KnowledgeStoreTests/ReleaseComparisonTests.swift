import CaseModel
import Testing

@testable import KnowledgeStore

@Suite struct ReleaseComparisonTests {
  private func changes(
    _ kind: TableKind,
    codes: Set<Code>? = nil,
    old: (ReleaseBatch) throws -> Void,
    new: (ReleaseBatch) throws -> Void
  ) throws -> [ReleaseChange] {
    var releases: [Release] = []
    let knowledge = try KnowledgeSamples.knowledge { writer in
      releases.append(
        try writer.add(KnowledgeSamples.release(kind, "2024-07-01", "2024-09-30"), fill: old)
      )
      releases.append(
        try writer.add(KnowledgeSamples.release(kind, "2024-10-01", "2024-12-31"), fill: new)
      )
    }
    return try ReleaseComparison(knowledge, releases[0], releases[1], codes: codes).changes()
  }

  private func pairs(codes: Set<Code>? = nil) throws -> [ReleaseChange] {
    try changes(.ptpPractitioner, codes: codes) { batch in
      try batch.insert(KnowledgeSamples.pair("20610", "99213", .allowed, "2013-07-01"))
      try batch.insert(KnowledgeSamples.pair("29881", "20610", .allowed, "2013-07-01"))
      try batch.insert(KnowledgeSamples.pair("63042", "69990", .never, "2013-07-01"))
    } new: { batch in
      try batch.insert(
        KnowledgeSamples.pair("20610", "99213", .allowed, "2013-07-01", "2024-09-30")
      )
      try batch.insert(KnowledgeSamples.pair("29881", "20610", .never, "2024-10-01"))
      try batch.insert(KnowledgeSamples.pair("63042", "69990", .never, "2013-07-01"))
      try batch.insert(KnowledgeSamples.pair("63047", "63042", .allowed, "2024-01-01"))
    }
  }

  @Test func tellsPairsThatCameWentAndTurned() throws {
    let found = try pairs()
    #expect(found.map(\.kind) == [.endedPair, .turnedIndicator, .newPair])
    #expect(found.map(\.text) == ["indicator 1", "1 → 0", "indicator 1"])
    #expect(found.map(\.reachesBack) == [false, false, true])
  }

  @Test func keepsToTheCodesOfInterest() throws {
    #expect(try pairs(codes: [KnowledgeSamples.code("99213")]).map(\.kind) == [.endedPair])
  }

  @Test func tellsLimitsThatMoved() throws {
    let found = try changes(.muePractitioner) { batch in
      for (code, units) in [("20610", 2), ("20611", 2), ("20612", 1)] {
        try batch.insert(
          UnitLimit(code: KnowledgeSamples.code(code), units: units, adjudicationIndicator: 3)
        )
      }
    } new: { batch in
      for (code, units) in [("20610", 4), ("20611", 2), ("20615", 1)] {
        try batch.insert(
          UnitLimit(code: KnowledgeSamples.code(code), units: units, adjudicationIndicator: 3)
        )
      }
    }
    #expect(found.map(\.kind) == [.movedLimit, .endedLimit, .newLimit])
    #expect(found.first?.text == "2 (MAI 3) → 4 (MAI 3)")
  }

  @Test func tellsValuesThatMoved() throws {
    let found = try changes(.relativeValues) { batch in
      try batch.insert(KnowledgeSamples.values("20610"))
    } new: { batch in
      var values = try KnowledgeSamples.values("20610")
      values.work = 81
      values.status = "R"
      try batch.insert(values)
    }
    #expect(found.map(\.text) == ["status A → R", "work 0.79 → 0.81"])
  }
}
