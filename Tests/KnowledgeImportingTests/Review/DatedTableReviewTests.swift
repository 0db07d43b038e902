import CaseModel
import Testing

/// Rows of the same thing whose periods overlap or leave a gap.
@Suite struct DatedTableReviewTests {
  private func faults(_ rows: String...) throws -> [Fault] {
    let table = ReviewSample.table("name title value unit from to", rows)
    return try ReviewSample.faults(knowledge: ["fees/amounts.tsv": table])
  }

  @Test func periodsThatFollowEachOtherAreRight() throws {
    let faults = try faults(
      "factor a 1 dollars 2023-01-01 2023-12-31",
      "factor b 2 dollars 2024-01-01 ",
      "other c 3 dollars  "
    )
    #expect(faults == [])
  }

  @Test func periodsThatOverlap() throws {
    let faults = try faults(
      "factor a 1 dollars 2023-01-01 2024-01-01",
      "factor b 2 dollars 2024-01-01 "
    )
    #expect(faults.map(\.problem) == ["two periods of the same row that overlap"])
    #expect(faults.first?.description.hasPrefix("fees/amounts.tsv:3:1: error:") == true)
  }

  @Test func aRowTwice() throws {
    let faults = try faults("factor a 1 dollars  ", "factor b 2 dollars  ")
    #expect(faults.map(\.problem) == ["a row that stands twice"])
  }

  @Test func aGapIsANote() throws {
    let faults = try faults(
      "factor a 1 dollars 2023-01-01 2023-11-30",
      "factor b 2 dollars 2024-01-01 "
    )
    #expect(faults.map(\.isNote) == [true])
    #expect(faults.first?.remedy.contains("2023-12-01") == true)
  }

  @Test func codesOfSeveralFilesAreOneTable() throws {
    let row = ReviewSample.table("code summary words classes from to", ["20610 joint  surgery  "])
    let faults = try ReviewSample.faults(knowledge: ["codes/a.tsv": row, "codes/b.tsv": row])
    #expect(faults.map(\.problem) == ["a row that stands twice"])
    #expect(faults.first?.place.path == "codes/b.tsv")
  }
}
