import CaseModel
import Testing

@testable import KnowledgeStore

@Suite struct ReleaseCatalogueTests {
  private func catalogue(
    _ releases: [(String, String, Bool)]
  ) throws -> ReleaseCatalogue {
    ReleaseCatalogue(
      try releases.enumerated().map { place, release in
        var made = try KnowledgeSamples.release(
          .ptpPractitioner,
          release.0,
          release.1,
          isComplete: release.2
        )
        made.id = Int64(place + 1)
        return made
      }
    )
  }

  private func coverage(
    _ catalogue: ReleaseCatalogue,
    _ date: String,
    covering ids: Set<Int64>? = nil
  ) throws -> TableCoverage {
    try catalogue.coverage(of: .ptpPractitioner, on: KnowledgeSamples.date(date)) {
      ids?.contains($0.id) ?? true
    }
  }

  @Test func theReleaseOfTheDateIsLoaded() throws {
    let catalogue = try catalogue([
      ("2024-07-01", "2024-09-30", true), ("2024-10-01", "2024-12-31", true),
    ])
    for (date, id) in [("2024-07-01", 1), ("2024-09-30", 1), ("2024-10-01", 2)] {
      #expect(try coverage(catalogue, date) == .loaded(catalogue.all[id - 1]))
    }
  }

  @Test func theNearestReleaseStandsInOutsideAllPeriods() throws {
    let catalogue = try catalogue([
      ("2024-07-01", "2024-09-30", true), ("2026-10-01", "2026-12-31", true),
    ])
    for (date, id) in [("2020-01-01", 1), ("2025-01-01", 1), ("2026-09-01", 2), ("2030-01-01", 2)] {
      #expect(try coverage(catalogue, date) == .outside(nearest: catalogue.all[id - 1]))
    }
  }

  @Test func theEarlierOfTwoEquallyNearStandsIn() throws {
    let catalogue = try catalogue([
      ("2024-07-11", "2024-09-30", true), ("2024-01-01", "2024-06-30", true),
    ])
    #expect(try coverage(catalogue, "2024-07-05") == .outside(nearest: catalogue.all[1]))
    #expect(try coverage(catalogue, "2024-07-06") == .outside(nearest: catalogue.all[0]))
  }

  @Test func aWholePublicationComesBeforeASlice() throws {
    let catalogue = try catalogue([
      ("2024-07-01", "2024-09-30", true), ("2024-07-01", "2024-09-30", false),
    ])
    #expect(try coverage(catalogue, "2024-08-01") == .loaded(catalogue.all[0]))
  }

  @Test func theLaterOfTwoInForceComesFirst() throws {
    let catalogue = try catalogue([
      ("2024-07-01", "2024-12-31", true), ("2024-10-01", "2024-12-31", true),
      ("2024-10-01", "2024-12-31", true),
    ])
    #expect(try coverage(catalogue, "2024-11-01") == .loaded(catalogue.all[2]))
  }

  @Test func aReleaseThatDoesNotCoverTheCodesIsPassedOver() throws {
    let catalogue = try catalogue([
      ("2024-07-01", "2024-09-30", false), ("2023-01-01", "2023-03-31", true),
    ])
    #expect(
      try coverage(catalogue, "2024-08-01", covering: [2]) == .outside(nearest: catalogue.all[1])
    )
    #expect(try coverage(catalogue, "2024-08-01", covering: []) == .missing)
  }

  @Test func noReleaseOfTheKindIsMissing() throws {
    let catalogue = try catalogue([("2024-07-01", "2024-09-30", true)])
    let date = try KnowledgeSamples.date("2024-08-01")
    #expect(catalogue.coverage(of: .addOn, on: date) { _ in true } == .missing)
  }
}
