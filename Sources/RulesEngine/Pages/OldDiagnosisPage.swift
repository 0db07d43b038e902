import CaseModel

/// The page of an ICD-9-CM code: the ICD-10-CM codes that the equivalence map leads to.
struct OldDiagnosisPage: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    guard let code = OldDiagnosis.code(draft.intent.text) else { return }
    for lookup in try draft.source.equivalences(of: code) where !lookup.isForward {
      guard let use = TableUse(lookup.coverage, row: "row \(code)") else { continue }
      let name = OldDiagnosis.dotted(code)
      draft.noteRelease(use.release)
      draft.add(
        .headline,
        "\(name) is an ICD-9-CM code; ICD-10-CM by the equivalence map: \(EquivalenceLines.statement(lookup)).",
        [use.citation],
        verdict: .informational,
        origin: "page \(name)",
        weight: HeadlineWeight.askedTable,
        support: try titles(lookup, draft).lines
      )
    }
  }

  /// The titles of the targets on the date of service.
  private func titles(
    _ lookup: EquivalenceLookup,
    _ draft: FindingsDraft
  ) throws -> PageLines {
    var lines = PageLines(origin: "page")
    for target in lookup.rows.compactMap({ Code(diagnosis: $0.target) }).prefix(12) {
      let found = try draft.source.code(target, on: draft.intent.date)
      guard let record = found.records.first else { continue }
      lines.add(
        "\(target): \(CodeMeaningGatherer.statement(found, on: draft.intent.date)).",
        [record.citation]
      )
    }
    return lines
  }
}
