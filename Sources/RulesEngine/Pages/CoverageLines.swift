import CaseModel

/// The coverage documents in force that name a code, for the state when one was told.
struct CoverageLines {
  private static let shown = 8
  private static let shownStates = 6
  let code: Code

  func add(to lines: inout PageLines, _ draft: inout FindingsDraft) throws {
    let state = draft.intent.state
    let lookup = try draft.source.coverageDocuments(
      code,
      diagnosis: nil,
      state: state,
      on: draft.intent.date
    )
    for finding in lookup.findings.prefix(Self.shown) {
      let name = CoverageGatherer.name(finding.document)
      guard let use = TableUse(lookup.coverage, row: name) else { continue }
      draft.noteRelease(use.release)
      lines.add("Coverage: \(name)\(Self.states(finding)): \(finding.document.title).", use)
    }
    let more = lookup.findings.count - Self.shown
    if more > 0, let use = TableUse(lookup.coverage, row: "documents that name \(code)") {
      let advice = state == nil ? "; name the state to see its own" : ""
      lines.add("Coverage: \(more) more documents name the code\(advice).", use)
    }
  }

  private static func states(_ finding: CoverageFinding) -> String {
    let states = finding.states
    guard !states.isEmpty else { return "" }
    let more = states.count - shownStates
    let list = states.prefix(shownStates).joined(separator: ", ")
    return more > 0 ? " (\(list) and \(more) more)" : " (\(list))"
  }
}
