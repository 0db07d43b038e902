import CaseModel

/// Writes checked records for a spreadsheet: a row a finding, a row for a claim without one.
package struct CheckCSVRenderer {
  package static let header =
    "claim,place,verdict,severity,rule,lines,codes,finding,do,appeal,sources,not checked\r\n"

  package init() {}

  package func rows(_ record: CheckedRecord) -> String {
    switch record {
    case .claim(let checked): return rows(checked)
    case .unreadable(let fault):
      return row([fault.claim ?? "", fault.place, "error", "", "", "", "", fault.message])
    case .notice(let fault):
      return row([fault.claim ?? "", fault.place, "notice", "", "", "", "", fault.message])
    }
  }

  private func rows(_ checked: CheckedClaim) -> String {
    let claim = checked.claim
    let head = [claim.id, claim.place, checked.verdict.rawValue]
    let gaps = checked.gaps.filter(\.isEssential).map(CheckText.gap).joined(separator: "; ")
    guard !checked.findings.isEmpty else {
      return row(head + Array(repeating: "", count: 8) + [gaps])
    }
    return checked.findings.map { finding in
      let codes = claim.lines.filter { finding.lines.contains($0.number) }.map(\.code)
      return row(
        head + [
          finding.severity.rawValue, finding.rule,
          finding.lines.map(String.init).joined(separator: " "), codes.joined(separator: " "),
          finding.text, finding.action ?? "", finding.appeal ?? "",
          finding.citations.map(CitationText.line).joined(separator: "; "), gaps,
        ]
      )
    }.joined()
  }

  private func row(_ cells: [String]) -> String {
    let columns = 12
    let all = cells + Array(repeating: "", count: max(0, columns - cells.count))
    return CSVText.row(all)
  }
}
