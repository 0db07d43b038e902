import CaseModel
import Testing

/// Levels without a code, and minutes of no code or of two.
@Suite struct VisitLevelReviewTests {
  private static let columns =
    "code family patient mdm minutes minutes_to time_kind place from to note"
  private static let rows = [
    "99212 office established straightforward 10 19 range office 2021-01-01  ",
    "99213 office established low 20 29 range office 2021-01-01  ",
    "99214 office established moderate 30 39 range office 2021-01-01  ",
    "99215 office established high 40  range office 2021-01-01  ",
  ]

  private func problems(_ rows: [String]) throws -> [String] {
    let table = ReviewSample.table(Self.columns, rows)
    return try ReviewSample.faults(knowledge: ["evaluation-and-management/levels.tsv": table])
      .map { "\($0.place.line): \($0.problem)" }
  }

  private func changed(_ index: Int, _ old: String, _ new: String) throws -> [String] {
    var rows = Self.rows
    rows[index] = rows[index].replacing(old, with: new)
    return try problems(rows)
  }

  @Test func aWholeTableIsRight() throws { #expect(try problems(Self.rows) == []) }

  @Test func aLevelWithoutACode() throws {
    let problems = try problems([
      Self.rows[0], Self.rows[1].replacing("29", with: "39"), Self.rows[3],
    ])
    #expect(problems == ["2: a level without a code on 2021-01-01"])
  }

  @Test func aLevelWithTwoCodes() throws {
    let problems = try changed(3, "high", "moderate")
    #expect(problems.contains("5: a level with two codes on 2021-01-01"))
  }

  @Test func minutesOfNoCodeAndOfTwo() throws {
    #expect(try changed(1, "29", "27") == ["4: minutes that belong to no code on 2021-01-01"])
    #expect(try changed(1, "29", "33") == ["4: minutes that belong to two codes on 2021-01-01"])
  }

  @Test func minutesThatDoNotRise() throws {
    let problems = try changed(2, "30 39", "20 39")
    #expect(
      problems.contains { $0.hasSuffix("minutes that do not rise with the level on 2021-01-01") }
    )
  }

  @Test func aLevelWithoutMinutes() throws {
    let problems = try changed(3, "40", "")
    #expect(problems == ["5: a level without minutes among some that have them on 2021-01-01"])
  }

  @Test func eachDayOnWhichTheTableChangesIsLookedAt() throws {
    var rows = Self.rows
    rows[3] = rows[3].replacing("2021-01-01 ", with: "2021-01-01 2023-12-31")
    #expect(try problems(rows) == ["2: a level without a code on 2024-01-01"])
    rows[2] = rows[2].replacing("2021-01-01 ", with: "2021-01-01 2023-12-31")
    rows.append("99214 office established moderate 30 39 range office 2024-01-01  ")
    #expect(try problems(rows) == ["2: a level without a code on 2024-01-01"])
  }

  @Test func aKindOfVisitThatBeginsLateIsANoteUnlessItsCodesDo() throws {
    let late = Self.rows.map { $0.replacing("2021-01-01", with: "2025-01-01") }
    #expect(try problems(late) == ["2: a kind of visit without levels on 2021-01-01"])
    let codes = ReviewSample.table(
      "code summary words classes from to",
      ["99212 visit  visit 2025-01-01 "]
    )
    let table = ReviewSample.table(Self.columns, late)
    let faults = try ReviewSample.faults(
      knowledge: ["evaluation-and-management/levels.tsv": table, "codes/c.tsv": codes]
    )
    #expect(faults == [])
  }
}
