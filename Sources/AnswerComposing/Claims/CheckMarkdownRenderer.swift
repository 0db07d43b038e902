import CaseModel

/// Writes checked claims as Markdown, for notes and tickets.
package struct CheckMarkdownRenderer: CheckReportRenderer {
  package init() {}

  package func blocks(_ records: [CheckedRecord], isAlone: Bool, isFirst: Bool) -> String {
    var numbering = CitationNumbering()
    var blocks = records.map { block($0, &numbering) }
    if !numbering.citations.isEmpty {
      blocks.append(
        numbering.citations.enumerated()
          .map { "\($0 + 1). \(MarkdownText.escaped(CitationText.line($1)))" }
          .joined(separator: "\n")
      )
    }
    return (isFirst ? "" : "\n") + blocks.joined(separator: "\n\n") + "\n"
  }

  private func block(_ record: CheckedRecord, _ numbering: inout CitationNumbering) -> String {
    switch record {
    case .claim(let checked): return claim(checked, &numbering)
    case .unreadable(let fault):
      let name = fault.claim.map { "Claim \($0), " } ?? ""
      return "### \(MarkdownText.escaped(name + fault.place)): not read\n\n"
        + MarkdownText.escaped(fault.message)
    case .notice(let fault):
      return MarkdownText.escaped("\(fault.place): note: \(fault.message)")
    }
  }

  private func claim(_ checked: CheckedClaim, _ numbering: inout CitationNumbering) -> String {
    var blocks = ["### \(MarkdownText.escaped(CheckText.heading(checked)))"]
    for finding in checked.findings { blocks.append(item(finding, checked.claim, &numbering)) }
    let gaps = checked.gaps.filter(\.isEssential).map {
      "- Not checked: \(MarkdownText.escaped(CheckText.gap($0)))"
    }
    if !gaps.isEmpty { blocks.append(gaps.joined(separator: "\n")) }
    return blocks.joined(separator: "\n\n")
  }

  private func item(
    _ finding: ClaimFinding,
    _ claim: Claim,
    _ numbering: inout CitationNumbering
  ) -> String {
    let marks = numbering.marks(finding.citations)
    var lines = [
      "**\(MarkdownText.escaped(CheckText.title(finding, of: claim)))**", "",
      "- \(MarkdownText.escaped(finding.text)) \(marks)",
    ]
    lines += finding.reasons.map { "- Why: \(MarkdownText.escaped($0))" }
    if let action = finding.action { lines.append("- Do: \(MarkdownText.escaped(action))") }
    if let appeal = finding.appeal { lines.append("- Appeal: \(MarkdownText.escaped(appeal))") }
    return lines.joined(separator: "\n")
  }

  package func ending(_ summary: CheckSummary, isAlone: Bool) -> String {
    var blocks = ["**\(MarkdownText.escaped(CheckText.counts(summary)))**"]
    if !summary.searched.isEmpty {
      blocks.append("Searched: \(MarkdownText.escaped(CheckText.searched(summary))).")
    }
    blocks += CheckText.openGaps(summary).map { "- Not checked: \(MarkdownText.escaped($0))" }
    if !summary.switchedOff.isEmpty {
      blocks.append(
        "Switched off by the practice: \(MarkdownText.escaped(CheckText.switchedOff(summary)))."
      )
    }
    return "\n" + blocks.joined(separator: "\n\n") + "\n"
  }
}
