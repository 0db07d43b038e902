/// A claim with all that the checks found, and what they could not see.
public struct CheckedClaim: Hashable, Sendable {
  /// What a claim comes to; findings outrank gaps.
  public enum Verdict: String, Sendable, CaseIterable {
    case clean, findings, notFullyChecked
  }

  /// The claim as it was read.
  public var claim: Claim
  /// Worst first, then by line.
  public var findings: [ClaimFinding]
  /// What could not be checked, and why.
  public var gaps: [CheckGap]
  /// The tables that were searched, by their labels.
  public var searched: [String]
  /// Findings that a practice switched off, by rule.
  public var switchedOff: [String: Int]

  /// Makes one from its parts.
  public init(
    claim: Claim,
    findings: [ClaimFinding],
    gaps: [CheckGap],
    searched: [String] = [],
    switchedOff: [String: Int] = [:]
  ) {
    self.claim = claim
    self.findings = findings
    self.gaps = gaps
    self.searched = searched
    self.switchedOff = switchedOff
  }

  /// `findings` when any finding is more than information, else `notFullyChecked` with an essential gap or without a
  /// line to check.
  public var verdict: Verdict {
    if findings.contains(where: { $0.severity != .information }) { return .findings }
    return claim.lines.isEmpty || gaps.contains(where: \.isEssential) ? .notFullyChecked : .clean
  }
}
