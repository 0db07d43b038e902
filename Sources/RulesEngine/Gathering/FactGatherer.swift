import CaseModel

/// Finds the curated facts that bear on a question: the answer, further knowledge, or only the nearest.
struct FactGatherer: EvidenceGatherer {
  let index: FactIndex
  private static let shown = 6
  /// A fact answers when it is about this share of what was asked, or scores this much.
  private static let coverage = 0.45
  private static let score = 5.0

  func gather(into draft: inout FindingsDraft) throws {
    let query = try FactQuery(draft.intent, lines: draft.facts.lines, graph: draft.graph)
    let matches = index.search(query, limit: Self.shown)
    for (rank, match) in matches.enumerated() where match.score > 0 {
      guard let card = try draft.source.fact(match.fact) else { continue }
      add(card, match, rank: rank, best: matches[0].score, &draft)
    }
  }

  private func add(
    _ card: FactCard,
    _ match: FactIndex.Match,
    rank: Int,
    best: Double,
    _ draft: inout FindingsDraft
  ) {
    let isStrong =
      match.meetsNeeds
      && (match.leads || match.coverage >= Self.coverage || match.score >= Self.score)
    let role: Evidence.Role =
      isStrong ? .headline : isOfAskedCode(card, draft.intent) ? .known : .nearest
    if isStrong, rank > 0, match.score < best * 0.35 { return }
    let leads = isStrong && match.leads
    draft.add(
      role,
      card.statement,
      card.citations,
      verdict: card.verdict,
      origin: "fact \(card.origin)",
      weight: (leads ? HeadlineWeight.leadingFact : HeadlineWeight.fact) + match.score,
      support: Evidence.companions(
        why: card.why,
        action: card.action,
        caution: card.caution,
        citing: card.citations,
        origin: "fact \(card.origin)"
      )
    )
  }

  /// A question on one code alone wants what else is known of that very code.
  private func isOfAskedCode(_ card: FactCard, _ intent: Intent) -> Bool {
    guard intent.gatherings.contains(.codeMeaning) || intent.gatherings.contains(.validity),
      intent.codes.count == 1, let code = intent.codes.first
    else { return false }
    return card.statement.split { !($0.isLetter || $0.isNumber || $0 == ".") }
      .contains { $0 == code.description || $0 == "\(code.description)." }
  }
}
