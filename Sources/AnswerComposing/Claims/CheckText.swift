import CaseModel

/// The words that the reports for people share.
enum CheckText {
  /// `Claim A1, line 4: service lines 2 and 3 will be denied`.
  static func heading(_ checked: CheckedClaim) -> String {
    let worst = checked.findings.first?.severity
    let lines = lineWords(checked.findings.filter { $0.severity == worst })
    let words =
      switch worst {
      case .willDeny: "\(lines) will be denied"
      case .likelyToDeny: "\(lines) may be denied"
      case .look: "\(lines) should be looked at"
      case .information, nil: checked.verdict.title
      }
    return "\(name(checked.claim)): \(words)"
  }

  /// The service lines that findings are on; the claim when one of them is on none.
  private static func lineWords(_ findings: [ClaimFinding]) -> String {
    let numbers = Set(findings.flatMap(\.lines)).sorted().map(String.init)
    guard let last = numbers.last, !findings.contains(where: \.lines.isEmpty) else {
      return "the claim"
    }
    guard numbers.count > 1 else { return "service line \(last)" }
    return "service lines \(numbers.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// The claim by its control number and place, as far as it has them.
  static func name(_ claim: Claim) -> String {
    let id = claim.id.isEmpty ? "Claim" : "Claim \(SafeText.visible(claim.id))"
    return claim.place.isEmpty ? id : "\(id), \(claim.place)"
  }

  /// `Will deny · line 2, 20552 · pair-needs-a-modifier`.
  static func title(_ finding: ClaimFinding, of claim: Claim) -> String {
    let title = finding.severity.title
    let own = finding.isPractice ? " (the practice's own rule)" : ""
    return
      "\(title.prefix(1).uppercased())\(title.dropFirst()) · \(lines(finding, of: claim)) · \(finding.rule)\(own)"
  }

  /// The lines of a finding with their codes.
  static func lines(_ finding: ClaimFinding, of claim: Claim) -> String {
    let named = finding.lines.map { number in
      let code = claim.lines.first { $0.number == number }?.code ?? ""
      return code.isEmpty ? "line \(number)" : "line \(number), \(SafeText.visible(code))"
    }
    return named.isEmpty ? "the claim" : named.joined(separator: " and ")
  }

  static func gap(_ gap: CheckGap) -> String { "\(gap.what) (\(gap.why))" }

  /// What was understood of a claim that was typed.
  static func reading(_ claim: Claim) -> String {
    let lines = claim.lines.map { line in
      let head = ([line.code] + line.modifiers).joined(separator: "-")
      let units = line.units.map { $0 == 1 ? "" : " x\($0)" } ?? ""
      let codes = line.diagnoses.isEmpty ? "" : " for \(line.diagnoses.joined(separator: ", "))"
      return SafeText.visible(head + units + codes)
    }
    let days = Set(claim.lines.compactMap(\.date)).sorted().map(\.description)
    let places = Set(claim.lines.compactMap(\.place)).sorted().map { "place \($0)" }
    let rest =
      days + places
      + [
        (claim.setting ?? .practitioner).title, (claim.payer ?? .medicare).title, claim.state,
      ].compactMap(\.self)
    return "Read as: \(lines.joined(separator: "; ")) · \(rest.joined(separator: " · "))"
  }

  static func counts(_ summary: CheckSummary) -> String {
    let verdicts = [
      (summary.clean, "clean"), (summary.withFindings, "with findings"),
      (summary.notFullyChecked, "not fully checked"), (summary.unreadable, "not read"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let findings = FindingSeverity.allCases.compactMap { severity in
      summary.findings[severity].map { "\($0) \(severity.title)" }
    }
    let head = "\(counted(summary.claims, "claim")), \(counted(summary.lines, "line"))"
    let tail = findings.isEmpty ? "" : " Findings: \(findings.joined(separator: ", "))."
    return "\(head): \(verdicts.isEmpty ? "nothing" : verdicts.joined(separator: ", ")).\(tail)"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  static func searched(_ summary: CheckSummary) -> String {
    summary.searched.sorted().joined(separator: "; ")
  }

  /// The gaps that leave a claim clean; the others stand with their claims.
  static func openGaps(_ summary: CheckSummary) -> [String] {
    summary.gaps.filter { !$0.key.isEssential }
      .sorted { ($1.value, $0.key.what) < ($0.value, $1.key.what) }
      .map { item, count in
        let share = count == summary.claims ? "" : ", on \(counted(count, "claim"))"
        return gap(item) + share
      }
  }

  static func switchedOff(_ summary: CheckSummary) -> String {
    summary.switchedOff.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
      .joined(separator: ", ")
  }
}
