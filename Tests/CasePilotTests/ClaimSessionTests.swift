import CaseModel
import CasePilot
import Testing

@Suite struct ClaimSessionTests {
  private static let today = ServiceDate(number: 20_261_231)

  private func line(
    _ number: Int,
    _ code: String,
    _ modifiers: [String] = [],
    on day: String? = "2024-08-01",
    units: Int = 1,
    by practitioner: String? = nil
  ) -> ServiceLine {
    ServiceLine(
      number: number,
      code: code,
      modifiers: modifiers,
      units: units,
      date: day.flatMap { ServiceDate(iso: $0) },
      place: "11",
      diagnoses: ["M17.11"],
      practitioner: practitioner
    )
  }

  private func check(_ lines: [ServiceLine], history: [Claim]? = nil) throws -> CheckedClaim {
    let session = try BundledKnowledge.library.get().claimSession(
      today: try #require(Self.today)
    )
    let claim = Claim(
      id: "T1",
      setting: .practitioner,
      payer: .medicare,
      diagnoses: ["M17.11"],
      lines: lines
    )
    return try session.check(claim, history: history)
  }

  private func rules(_ checked: CheckedClaim) -> [String] {
    checked.findings.filter { $0.severity != .information }.map(\.rule)
  }

  @Test func theOrderOfLinesDoesNotMatter() throws {
    let one = try check([line(1, "20610"), line(2, "99213")])
    let other = try check([line(1, "99213"), line(2, "20610")])
    #expect(rules(one) == rules(other))
    #expect(rules(one).contains("visit-beside-a-procedure-needs-25"))
    #expect(one.findings.first?.lines == [2])
    #expect(other.findings.first?.lines == [1])
  }

  /// The slice that comes with the program has no list of diagnoses for 2024, so it may not say "clean".
  @Test func aSoundClaimHasNoFindingsButItsGaps() throws {
    let checked = try check([line(1, "99213", ["25"]), line(2, "20610", ["RT"])])
    #expect(rules(checked).isEmpty)
    #expect(checked.gaps.filter(\.isEssential).map(\.what) == ["diagnosis codes on 2024-08-01"])
    #expect(checked.verdict == .notFullyChecked)
    #expect(checked.searched.contains { $0.hasPrefix("NCCI PTP edits, practitioner, 2024 Q3") })
  }

  @Test func everyFindingCitesAndNamesItsLines() throws {
    let checked = try check([line(1, "80053"), line(2, "80048"), line(3, "97140", units: 9)])
    #expect(checked.findings.count >= 2)
    for finding in checked.findings {
      #expect(!finding.citations.isEmpty)
      #expect(!finding.lines.isEmpty)
    }
  }

  @Test func aDateWithoutTablesIsNeverClean() throws {
    let checked = try check([
      line(1, "99213", ["25"], on: "2035-01-01"), line(2, "20610", on: "2035-01-01"),
    ])
    #expect(checked.verdict != .clean)
    #expect(checked.gaps.contains { $0.what.contains("PTP edits on 2035-01-01") })
  }

  @Test func aLineWithoutDateIsNeverClean() throws {
    let checked = try check([line(1, "99213", on: nil)])
    #expect(checked.gaps.contains { $0.isEssential && $0.what.contains("dates") })
    #expect(checked.verdict != .clean)
  }

  @Test func otherDaysAndPractitionersAreNotPaired() throws {
    let days = try check([line(1, "20610"), line(2, "99213", on: "2024-08-02")])
    #expect(!rules(days).contains("visit-beside-a-procedure-needs-25"))
    let persons = try check([line(1, "20610", by: "1"), line(2, "99213", by: "2")])
    #expect(!rules(persons).contains("visit-beside-a-procedure-needs-25"))
  }

  @Test func theSameClaimGivesTheSameFindings() throws {
    let lines = [line(1, "45385"), line(2, "45380"), line(3, "99213")]
    #expect(try check(lines) == check(lines))
  }

  @Test func earlierClaimsOfTheDayCount() throws {
    let earlier = Claim(lines: [line(1, "20610")])
    let checked = try check([line(1, "99213")], history: [earlier])
    #expect(rules(checked).contains("visit-beside-a-procedure-needs-25"))
    #expect(checked.findings.allSatisfy { $0.lines.allSatisfy { $0 == 1 } })
  }

  @Test func codesOfTheNinthRevisionAreNotHeldAgainstTheTenth() throws {
    let session = try BundledKnowledge.library.get().claimSession(today: try #require(Self.today))
    var claim = Claim(diagnoses: ["0340", "V73.89"], lines: [line(1, "99213")])
    claim.isICD9 = true
    let old = try session.check(claim)
    #expect(!old.findings.contains { $0.rule.contains("diagnosis") })
    #expect(old.gaps.contains { $0.isEssential && $0.why.contains("ICD-9-CM") })
    #expect(old.verdict != .clean)
    claim.isICD9 = false
    #expect(try session.check(claim).findings.contains { $0.rule.contains("diagnosis") })
  }

  @Test func linesWithoutAProcedureCodeAreSaidToBeUnchecked() throws {
    let session = try BundledKnowledge.library.get().claimSession(today: try #require(Self.today))
    var claim = Claim(diagnoses: ["M17.11"], lines: [line(1, "99213")])
    claim.uncodedLines = [2, 3]
    #expect(try session.check(claim).gaps.contains { $0.isEssential && $0.what == "lines 2, 3" })
  }
}
