import CaseModel
import RulesEngine

extension ClaimCheck {
  /// The check as a coder would read it to a colleague, with a claim that it finds and one that it does not.
  package var readAloud: String {
    var lines = ["\(id)\(isPractice ? " (the practice's own rule)" : ""): \(title)"]
    lines += ["  a claim check, severity \(severity.rawValue)", "  when"]
    lines += conditions.map { "    - \($0.phrase)" }
    lines.append("  then \(say.source)")
    lines += why.map { "    why: \($0.source)" }
    if let action { lines.append("    do: \(action.source)") }
    if let appeal { lines.append("    appeal: \(appeal.source)") }
    if !overrides.isEmpty {
      lines.append("  takes the place of \(overrides.joined(separator: ", "))")
    }
    if !reasonCodes.isEmpty {
      lines.append("  explains denials with reason code \(reasonCodes.joined(separator: ", "))")
    }
    if period != .always {
      lines.append(
        "  from \(period.first?.description ?? "ever") to \(period.last?.description ?? "now")"
      )
    }
    if !examples.firing.isEmpty { lines.append("  finds    \(examples.firing)") }
    if !examples.passing.isEmpty { lines.append("  passes   \(examples.passing)") }
    return lines.joined(separator: "\n")
  }

  /// How a practice turns the check off.
  package var switchText: String {
    """
      to switch it off, in a file of the folder that --rules names:
        - switch: \(id)
          severity: off
          reason: …
    """
  }
}
