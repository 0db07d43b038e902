import CaseModel

/// Names the Medicare contractor of a state.
struct ContractorGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    guard let state = draft.intent.state else { return }
    for row in try draft.source.contractors() where row.states.contains(state) {
      let note = row.note.isEmpty ? "" : " (\(row.note))"
      draft.add(
        .headline,
        "\(state): \(row.contractor), jurisdiction \(row.jurisdiction)\(note).",
        [row.citation],
        verdict: .informational,
        origin: "contractor \(row.jurisdiction)",
        weight: HeadlineWeight.askedTable
      )
    }
  }
}
