import CaseModel

/// Says what the diagnosis codes of a question are, beside the guideline that was asked for.
struct DiagnosisGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    try ExcludesGatherer().gather(into: &draft)
    try CodeSearchGatherer(isBesideGuideline: true).gather(into: &draft)
    for code in draft.intent.diagnoses.prefix(4) {
      let lookup = try draft.source.code(code, on: draft.intent.date)
      guard let record = lookup.records.first else { continue }
      draft.noteRelease(lookup.coverage)
      draft.add(
        .headline,
        "\(code): \(CodeMeaningGatherer.statement(lookup, on: draft.intent.date)).",
        [record.citation],
        verdict: .informational,
        origin: "diagnosis \(code)",
        weight: HeadlineWeight.fallback + 60,
        support: try CodeDetails(draft: draft).evidence(for: code, record)
      )
    }
  }
}
