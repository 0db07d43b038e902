import AnswerComposing
import CaseModel
import Testing

@Suite struct CheckReportTests {
  private func text(_ records: [CheckedRecord], width: Int = 60, isColoured: Bool = false) -> String
  {
    var report = CheckReport(CheckTextRenderer(width: width, isColoured: isColoured))
    var summary = CheckSummary()
    for record in records { summary.add(record) }
    return report.add(records) + report.finish(summary)
  }

  @Test func theWorstComesFirstAndCleanClaimsAreOnlyCounted() throws {
    let gap = CheckGap(what: "PTP edits", why: "no table")
    let text = text([
      CheckedClaims.claim("gap", gaps: [gap]), CheckedClaims.claim("fine"),
      CheckedClaims.claim("look", [CheckedClaims.finding(.look)]),
      CheckedClaims.claim("deny", [CheckedClaims.finding(.willDeny)]),
      .unreadable(ClaimFault(claim: "broken", place: "line 5", message: "no code")),
    ])
    let places = try ["broken", "deny", "look", "gap"].map { name in
      try #require(text.range(of: "Claim \(name)")).lowerBound
    }
    #expect(places == places.sorted())
    #expect(!text.contains("Claim fine"))
    #expect(text.contains("4 claims, 8 lines: 1 clean, 2 with findings, 1 not fully"))
    #expect(text.contains("1 will deny, 1 look."))
  }

  @Test func aClaimAloneIsShownThoughClean() {
    let text = text([CheckedClaims.claim("A1")])
    #expect(text.hasPrefix("Claim A1, line 1: clean\n"))
    #expect(text.contains("Read as: 20610-RT for M17.11; 20552 · 2024-08-01 · place 11"))
  }

  @Test func aFindingSaysWhatWhyAndWhatToDoWithANumberedSource() {
    let text = text([CheckedClaims.claim("A1", [CheckedClaims.finding(.willDeny)])])
    #expect(
      text.hasPrefix(
        """
        Claim A1, line 1: service line 2 will be denied

        Will deny · line 2, 20552 · a-rule
               20552 is denied beside 20610. [1]
        Why    20610 is column 1.
        Do     Take "20552" off; or put 59 on it.
        Appeal Nothing.
        """
      )
    )
    #expect(text.contains("\n[1] NCCI PTP edits, 2024 Q3, row A/B\n"))
  }

  @Test(arguments: [40, 60, 80]) func noLineIsWiderThanTheTerminal(_ width: Int) {
    let gap = CheckGap(what: "PTP edits of 20610/20552", why: "no loaded table covers these codes")
    let text = text(
      [
        CheckedClaims.claim("A1", [CheckedClaims.finding(.willDeny)], gaps: [gap]),
        CheckedClaims.claim("A2", [CheckedClaims.finding(.look, on: [1, 2])]),
      ],
      width: width
    )
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test func controlCharactersAreShownAndColourIsOurs() {
    let record = CheckedClaims.claim("A\u{1B}[2J", [CheckedClaims.finding(.willDeny)])
    #expect(!text([record]).contains("\u{1B}"))
    #expect(text([record], isColoured: true).contains("\u{1B}[1;31mWill deny"))
    #expect(!text([record], isColoured: true).contains("[2J\u{1B}[2J"))
    #expect(text([record], isColoured: true).contains("A\\u{1b}[2J"))
  }

  @Test func switchedOffFindingsAreCounted() {
    let text = text([CheckedClaims.claim("A1", switchedOff: ["a-rule": 2])])
    #expect(text.contains("Switched off by the practice: 2 × a-rule."))
  }

  @Test func aLongFileIsHandedOutInStretches() {
    let records = (0..<CheckReport.stretch).map {
      CheckedClaims.claim("C\($0)", [CheckedClaims.finding(.look)])
    }
    var report = CheckReport(CheckMarkdownRenderer())
    let first = report.add(records)
    #expect(first.contains("C0,") && first.contains("C\(CheckReport.stretch - 1),"))
    #expect(!report.finish(CheckSummary()).contains("C0,"))
  }

  @Test func markdownKeepsItsMarks() {
    var report = CheckReport(CheckMarkdownRenderer())
    let record = CheckedClaims.claim("A*1", [CheckedClaims.finding(.willDeny)])
    let text = report.add([record]) + report.finish(CheckSummary())
    #expect(text.contains("### Claim A\\*1, line 1: service line 2 will be denied"))
    #expect(text.contains("\n1. NCCI PTP edits, 2024 Q3, row A/B\n"))
  }
}
