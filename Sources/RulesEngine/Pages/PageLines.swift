import CaseModel

/// The lines of a page in the making, each with its source.
struct PageLines {
  private(set) var lines: [Evidence] = []
  private let origin: String

  init(origin: String) { self.origin = origin }

  mutating func add(_ text: String, _ citations: [Citation]) {
    guard !text.isEmpty, let sentence = Sentence(text, citing: citations) else { return }
    lines.append(Evidence(.known, sentence, origin: origin))
  }

  mutating func add(_ text: String, _ use: TableUse?) {
    if let use { add(text, [use.citation]) }
  }
}

/// The curated facts that name a thing: what rules say of it.
struct PageFacts {
  private static let shown = 3
  let index: FactIndex

  func add(to lines: inout PageLines, _ draft: FindingsDraft) throws {
    let query = try FactQuery(draft.intent, lines: draft.facts.lines, graph: draft.graph)
    var count = 0
    for match in index.search(query, limit: 12) where match.meetsNeeds && count < Self.shown {
      guard let card = try draft.source.fact(match.fact) else { continue }
      lines.add("Rule: \(card.statement)", card.citations)
      count += 1
    }
  }
}
