import CaseModel

/// Writes checked claims as the terminal shows them: a block a claim, its findings with what to do, numbered sources.
package struct CheckTextRenderer: CheckReportRenderer {
  private static let margin = 7

  private let wrapper: LineWrapper
  private let isColoured: Bool

  package init(width: Int = 80, isColoured: Bool = false) {
    wrapper = LineWrapper(width: width)
    self.isColoured = isColoured
  }

  package func blocks(_ records: [CheckedRecord], isAlone: Bool, isFirst: Bool) -> String {
    var numbering = CitationNumbering()
    var blocks = records.map { block($0, isAlone: isAlone, &numbering).joined(separator: "\n") }
    if !numbering.citations.isEmpty {
      blocks.append(numbering.lines(wrapper).joined(separator: "\n"))
    }
    return (isFirst ? "" : "\n") + blocks.joined(separator: "\n\n") + "\n"
  }

  /// The citations of a claim as its text numbers them.
  package func citations(_ checked: CheckedClaim) -> [Citation] {
    var numbering = CitationNumbering()
    _ = claim(checked, isAlone: true, &numbering)
    return numbering.citations
  }

  private func block(
    _ record: CheckedRecord,
    isAlone: Bool,
    _ numbering: inout CitationNumbering
  ) -> [String] {
    switch record {
    case .claim(let checked): return claim(checked, isAlone: isAlone, &numbering)
    case .unreadable(let fault):
      let name = fault.claim.map { "Claim \(SafeText.visible($0)), " } ?? ""
      return wrapper.lines("\(name)\(fault.place): error: \(fault.message)")
    case .notice(let fault): return wrapper.lines("\(fault.place): note: \(fault.message)")
    }
  }

  private func claim(
    _ checked: CheckedClaim,
    isAlone: Bool,
    _ numbering: inout CitationNumbering
  ) -> [String] {
    var lines = wrapper.lines(CheckText.heading(checked)).map(bold)
    for finding in checked.findings {
      lines += [""] + self.finding(finding, of: checked.claim, &numbering)
    }
    let gaps = checked.gaps.filter(\.isEssential)
    if !gaps.isEmpty { lines.append("") }
    lines += gaps.flatMap { wrapper.lines("Not checked: \(CheckText.gap($0)).") }
    if isAlone { lines += [""] + wrapper.lines(CheckText.reading(checked.claim)) }
    return lines
  }

  private func finding(
    _ finding: ClaimFinding,
    of claim: Claim,
    _ numbering: inout CitationNumbering
  ) -> [String] {
    var lines = wrapper.lines(CheckText.title(finding, of: claim)).map {
      coloured($0, finding.severity)
    }
    let marks = numbering.marks(finding.citations)
    lines += paragraph("", "\(SafeText.visible(finding.text)) \(marks)")
    for (number, reason) in finding.reasons.enumerated() {
      lines += paragraph(number == 0 ? "Why" : "", SafeText.visible(reason))
    }
    if let action = finding.action { lines += paragraph("Do", SafeText.visible(action)) }
    if let appeal = finding.appeal { lines += paragraph("Appeal", SafeText.visible(appeal)) }
    return lines
  }

  package func ending(_ summary: CheckSummary, isAlone: Bool) -> String {
    var lines = isAlone ? [""] : [""] + wrapper.lines(CheckText.counts(summary)).map(bold)
    if !summary.searched.isEmpty {
      lines += wrapper.lines("Searched: \(CheckText.searched(summary)).")
    }
    let gaps = CheckText.openGaps(summary)
    if !gaps.isEmpty {
      lines += wrapper.lines("Not checked: \(gaps.joined(separator: "; ")).")
    }
    if !summary.switchedOff.isEmpty {
      lines += wrapper.lines("Switched off by the practice: \(CheckText.switchedOff(summary)).")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func paragraph(_ label: String, _ text: String) -> [String] {
    wrapper.lines(text, label: label, indent: Self.margin)
  }

  private func bold(_ line: String) -> String { isColoured ? "\u{1B}[1m\(line)\u{1B}[0m" : line }

  private func coloured(_ line: String, _ severity: FindingSeverity) -> String {
    guard isColoured else { return line }
    let colour =
      switch severity {
      case .willDeny: "1;31"
      case .likelyToDeny: "31"
      case .look: "33"
      case .information: "36"
      }
    return "\u{1B}[\(colour)m\(line)\u{1B}[0m"
  }
}
