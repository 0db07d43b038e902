import CaseModel

/// Says what became of a code, and what it came from.
struct CrosswalkGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    for code in draft.intent.codes.prefix(4) {
      let after = try draft.source.crosswalks(from: code)
      let before = try draft.source.crosswalks(to: code)
      if after.isEmpty, before.isEmpty {
        try addNone(code, &draft)
      }
      try add(after, before, code, &draft)
    }
  }

  private func add(
    _ after: [CrosswalkRecord],
    _ before: [CrosswalkRecord],
    _ code: Code,
    _ draft: inout FindingsDraft
  ) throws {
    let support = (after.dropFirst() + before).prefix(6).compactMap { row in
      Sentence(CrosswalkText.statement(row), citing: [row.citation]).map {
        Evidence(.known, $0, origin: "crosswalk \(row.from)")
      }
    }
    guard let row = after.first ?? before.first else { return }
    draft.add(
      .headline,
      CrosswalkText.statement(row),
      [row.citation],
      verdict: .informational,
      origin: "crosswalk \(code)",
      weight: HeadlineWeight.askedTable - 40,
      support: Array(after.isEmpty ? support.dropFirst() : support[...])
    )
  }

  private func addNone(_ code: Code, _ draft: inout FindingsDraft) throws {
    let lookup = try draft.source.code(code, on: draft.intent.date)
    guard let record = lookup.records.first else { return }
    draft.add(
      .headline,
      "No crosswalk from or to \(code) is in the knowledge base; it is \(CodeMeaningGatherer.statement(lookup, on: draft.intent.date)).",
      [record.citation],
      verdict: .notDeterminable(.notInKnowledge),
      origin: "crosswalk \(code)",
      weight: HeadlineWeight.table - 40
    )
  }
}
