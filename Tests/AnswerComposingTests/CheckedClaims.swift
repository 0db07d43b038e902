import CaseModel

/// Checked claims made by hand.
enum CheckedClaims {
  static let citation = Citation(
    source: "ptp",
    title: "NCCI PTP edits, 2024 Q3",
    section: "row A/B"
  )

  static func finding(_ severity: FindingSeverity, on lines: [Int] = [2]) -> ClaimFinding {
    ClaimFinding(
      rule: "a-rule",
      severity: severity,
      lines: lines,
      text: "20552 is denied beside 20610.",
      reasons: ["20610 is column 1."],
      action: "Take \"20552\" off; or put 59 on it.",
      appeal: "Nothing.",
      citations: [citation]
    )
  }

  static func claim(
    _ id: String,
    _ findings: [ClaimFinding] = [],
    gaps: [CheckGap] = [],
    switchedOff: [String: Int] = [:]
  ) -> CheckedRecord {
    let day = ServiceDate(iso: "2024-08-01")
    let claim = Claim(
      id: id,
      place: "line 1",
      diagnoses: ["M17.11"],
      patientKey: "secret-key",
      birthDate: ServiceDate(iso: "1950-03-04"),
      sex: "F",
      lines: [
        ServiceLine(
          number: 1,
          code: "20610",
          modifiers: ["RT"],
          units: 1,
          charge: "100.00",
          date: day,
          place: "11",
          diagnoses: ["M17.11"],
          practitioner: "secret-doctor"
        ),
        ServiceLine(number: 2, code: "20552", units: 1, date: day),
      ]
    )
    return .claim(
      CheckedClaim(
        claim: claim,
        findings: findings,
        gaps: gaps,
        searched: ["NCCI PTP edits, 2024 Q3"],
        switchedOff: switchedOff
      )
    )
  }
}
