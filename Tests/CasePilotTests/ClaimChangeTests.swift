import CaseModel
import CasePilot
import Testing

@Suite struct ClaimChangeTests {
  /// The lines of a typed claim after a change, as they are typed; nil when it is not understood.
  private func lines(_ text: String, _ change: String) throws -> [String]? {
    let claim = try Claim(
      typed: text,
      defaults: ClaimDefaults(date: ServiceDate(iso: "2024-08-01"))
    )
    return ClaimChange(change).applied(to: claim)?.lines.map { line in
      ([line.code] + line.modifiers).joined(separator: "-")
        + (line.units == 1 ? "" : " x\(line.units ?? 0)")
    }
  }

  @Test(arguments: [
    ("99213 without 25", ["99213", "20610-RT"]), ("without 25", ["99213", "20610-RT"]),
    ("no 25 on 99213", ["99213", "20610-RT"]), ("57 on 99213", ["99213-25-57", "20610-RT"]),
    ("99213 with 57", ["99213-25-57", "20610-RT"]), ("99213-57", ["99213-57", "20610-RT"]),
    ("57 instead of 25", ["99213-57", "20610-RT"]),
    ("57 instead of 25 on 99213", ["99213-57", "20610-RT"]),
    ("99214 instead of 99213", ["99214-25", "20610-RT"]), ("without 20610", ["99213-25"]),
    ("and 20552", ["99213-25", "20610-RT", "20552"]),
    ("also 20552-59?", ["99213-25", "20610-RT", "20552-59"]),
    ("20610 x2", ["99213-25", "20610-RT x2"]), ("remove 20610", ["99213-25"]),
  ])
  func aChangeIsMade(_ change: String, _ expected: [String]) throws {
    #expect(try lines("99213-25 20610-RT", change) == expected)
  }

  @Test(arguments: [
    "", "maybe", "25 on 99213", "XU", "without 99213 20610", "without 59", "99999999",
    "20552 instead of 20553",
  ])
  func whatIsNotUnderstoodOrChangesNothingIsNoChange(_ change: String) throws {
    #expect(try lines("99213-25 20610-RT", change) == nil)
  }

  @Test func placeDaySettingAndPayerHoldForAllLines() throws {
    let claim = try Claim(typed: "99213 20610")
    #expect(ClaimChange("place 22").applied(to: claim)?.lines.map(\.place) == ["22", "22"])
    #expect(ClaimChange("pos 2").applied(to: claim)?.lines.first?.place == "02")
    let day = ServiceDate(iso: "2025-03-01")
    #expect(ClaimChange("2025-03-01").applied(to: claim)?.lines.map(\.date) == [day, day])
    #expect(ClaimChange("facility").applied(to: claim)?.setting == .facility)
    #expect(ClaimChange("medicaid").applied(to: claim)?.payer == .medicaid)
  }

  @Test func linesAreNumberedAnew() throws {
    let claim = try Claim(typed: "99213 20610 20552")
    #expect(ClaimChange("without 20610").applied(to: claim)?.lines.map(\.number) == [1, 2])
  }
}
