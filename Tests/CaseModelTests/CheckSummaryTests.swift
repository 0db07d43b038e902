import CaseModel
import Testing

@Suite struct CheckSummaryTests {
  private func checked(_ severity: FindingSeverity?, gap: CheckGap? = nil) -> CheckedRecord {
    let findings = severity.map {
      [ClaimFinding(rule: "r", severity: $0, lines: [1], text: "t", citations: [])]
    }
    return .claim(
      CheckedClaim(
        claim: Claim(lines: [ServiceLine(number: 1, code: "99213")]),
        findings: findings ?? [],
        gaps: gap.map { [$0] } ?? []
      )
    )
  }

  @Test func everyRecordIsCountedUnderItsVerdict() {
    var summary = CheckSummary()
    summary.add(checked(.willDeny))
    summary.add(checked(.information))
    summary.add(checked(nil, gap: CheckGap(what: "a", why: "b")))
    summary.add(.unreadable(ClaimFault(place: "line 4", message: "m")))
    summary.add(.notice(ClaimFault(place: "line 5", message: "m")))
    #expect(summary.claims == 3 && summary.lines == 3 && summary.records == 5)
    #expect(summary.withFindings == 1 && summary.clean == 1 && summary.notFullyChecked == 1)
    #expect(summary.unreadable == 1 && summary.notices == 1)
    #expect(summary.findings == [.willDeny: 1, .information: 1])
    #expect(!summary.isClean)
  }

  @Test func aNoticeLeavesTheRunClean() {
    var summary = CheckSummary()
    summary.add(checked(nil))
    summary.add(.notice(ClaimFault(place: "line 5", message: "m")))
    #expect(summary.isClean)
  }

  @Test func partsAddUpToTheWhole() {
    let records = [checked(.look), checked(nil), checked(nil, gap: CheckGap(what: "a", why: "b"))]
    var whole = CheckSummary()
    var sum = CheckSummary()
    for record in records {
      whole.add(record)
      var part = CheckSummary()
      part.add(record)
      sum.add(part)
    }
    #expect(sum == whole)
  }

  @Test func differentGapsCannotFillTheMemory() {
    var summary = CheckSummary()
    for number in 0..<1_000 {
      summary.add(checked(nil, gap: CheckGap(what: "code \(number)", why: "unknown")))
    }
    #expect(summary.gaps.count < 1_000)
    #expect(summary.notFullyChecked == 1_000)
  }
}
