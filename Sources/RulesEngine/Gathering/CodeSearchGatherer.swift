import CaseModel

/// Finds codes by the words of a described service.
struct CodeSearchGatherer: EvidenceGatherer {
  private static let hitLimit = 6

  func gather(into draft: inout FindingsDraft) throws {
    guard draft.intent.codes.isEmpty else { return }
    let hits = try draft.source.search(words: words(draft.intent), limit: 24)
    let ranked = rank(hits, draft)
    guard let best = ranked.first else { return }
    let shown = ranked.prefix { $0.score >= best.score * 0.6 }.prefix(Self.hitLimit)
    let support = shown.dropFirst().map { hit in
      Evidence(
        .known,
        Sentence("\(hit.record.code): \(hit.record.summary).", citing: hit.record.citation),
        origin: "search"
      )
    }
    let lead = shown.count == 1 ? "" : "Closest by its words: "
    draft.add(
      .headline,
      "\(lead)\(best.record.code): \(best.record.summary).",
      [best.record.citation],
      verdict: shown.count == 1 ? .informational : .conditional,
      origin: "search",
      weight: HeadlineWeight.table + 30,
      support: support
    )
  }

  private func words(_ intent: Intent) -> [String] {
    intent.stems.filter { $0.utf8.count > 2 && !Self.asking.contains($0) }
  }

  private static let asking: Set<String> = [
    "what", "code", "cpt", "hcpcs", "icd", "for", "the", "use", "which", "bill", "how", "need",
    "do", "does", "should", "with", "and", "report", "find", "patient", "doctor", "is", "are",
    "there", "that", "this", "correct", "right", "pls", "please", "help", "whats", "doe", "thi",
  ]

  /// Codes in force, and of a class that the question names, come first.
  private func rank(_ hits: [CodeHit], _ draft: FindingsDraft) -> [CodeHit] {
    hits.map { hit in
      var hit = hit
      let classes = Set(hit.record.classes)
      let shared = classes.intersection(draft.facts.concepts).count
      hit.score *= 1 + 0.25 * Double(shared)
      if !hit.record.period.contains(draft.intent.date) { hit.score *= 0.5 }
      return hit
    }
    .enumerated()
    .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    .map(\.element)
  }
}
