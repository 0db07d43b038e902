import CaseModel

/// The page of an adjustment reason or remark code: what it means, why it comes, what to do first.
struct DenialPage: EvidenceGatherer {
  let index: FactIndex

  func gather(into draft: inout FindingsDraft) throws {
    guard draft.intent.codes.isEmpty else { return }
    let before = draft.findings.evidence.count
    try DenialGatherer().gather(into: &draft)
    guard draft.findings.evidence.count > before else { return }
    var lines = PageLines(origin: "page denial")
    try PageFacts(index: index).add(to: &lines, draft)
    draft.findings.evidence[before].support += lines.lines
  }
}
