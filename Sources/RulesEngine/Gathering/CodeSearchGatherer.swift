import CaseModel

/// Finds codes by the words of a described service or condition.
///
/// One clear hit is the answer. Else the nearest are listed, and the first line asks for what
/// tells them apart.
struct CodeSearchGatherer: EvidenceGatherer {
  private static let hitLimit = 6
  /// Hits that score so much less than the best are no rivals, or not shown at all.
  private static let rivalGap = 0.06
  private static let shownGap = 0.25
  /// With less than this share of the words explained, a curated fact says more.
  private static let trusted = 0.5
  /// With less than this the hit shares a common word or two, and answers nothing.
  private static let floor = 0.34
  /// Beside a guideline only a hit that explains nearly all is worth a line.
  private static let certain = 0.8
  private static let asking: Set<String> = ["code", "codes", "icd", "icd10", "dx"]

  /// Looks among diagnoses, for a question about how to code one; a fact that fits well leads.
  var isBesideGuideline = false

  func gather(into draft: inout FindingsDraft) throws {
    guard draft.intent.codes.isEmpty, !isBesideGuideline || asksForCode(draft.intent.text) else {
      return
    }
    let hits = try draft.source.search(query(draft), limit: 24)
    guard let best = hits.first, !isBesideGuideline || best.coverage >= Self.certain else { return }
    guard best.coverage >= Self.floor else { return addNearest(best, &draft) }
    let near = hits.prefix { $0.score >= best.score - Self.shownGap }.prefix(Self.hitLimit)
    let rivals = near.filter { $0.score >= best.score - Self.rivalGap }
    let pair = try AddOnPair(best, among: hits, draft)
    let shown = pair.map { [$0.first, $0.further] } ?? [best]
    draft.add(
      .headline,
      pair?.text ?? headline(best, rivals, draft),
      shown.map(\.record.citation),
      verdict: rivals.count == 1 || pair != nil ? .informational : .conditional,
      origin: "search",
      weight: weight(best),
      support: others(near, than: shown)
    )
  }

  /// A code that shares too little with the question is shown, but never as its answer.
  private func addNearest(_ best: CodeHit, _ draft: inout FindingsDraft) {
    draft.add(
      .nearest,
      "Closest code by its words, far off: \(best.record.code): \(best.record.summary).",
      [best.record.citation],
      origin: "search"
    )
  }

  private func query(_ draft: FindingsDraft) -> CodeQuery {
    CodeQuery(
      draft.intent.text,
      concepts: SearchConcepts.of(draft.intent, graph: draft.graph),
      systems: isBesideGuideline ? [.icd10cm] : [],
      date: draft.intent.date
    )
  }

  private func others(_ near: ArraySlice<CodeHit>, than shown: [CodeHit]) -> [Evidence] {
    let codes = Set(shown.map(\.record.code))
    return near.map(\.record).filter { !codes.contains($0.code) }.map {
      Evidence(
        .known,
        Sentence("\($0.code): \($0.summary).", citing: $0.citation),
        origin: "search"
      )
    }
  }

  private func headline(_ best: CodeHit, _ rivals: [CodeHit], _ draft: FindingsDraft) -> String {
    let name = "\(best.record.code): \(best.record.summary)."
    guard rivals.count > 1 else {
      return best.coverage >= Self.trusted ? name : "Closest by its words: \(name)"
    }
    let missing = MissingDetail.questions(
      between: rivals.map(\.record.summary),
      question: draft.intent.text
    )
    guard !missing.isEmpty else { return "Closest by its words: \(name)" }
    let details = missing.joined(separator: " and ")
    return "Closest by its words: \(name) Tell \(details) to choose among the codes below."
  }

  private func weight(_ best: CodeHit) -> Double {
    if isBesideGuideline { return HeadlineWeight.fact + 6 }
    return best.coverage >= Self.trusted
      ? HeadlineWeight.table + 30 : HeadlineWeight.fallback + 40
  }

  private func asksForCode(_ text: String) -> Bool {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }
      .contains { Self.asking.contains(String($0)) }
  }
}
