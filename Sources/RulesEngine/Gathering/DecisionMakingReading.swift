import CaseModel

/// Reads the level of decision making from what a question tells: the level itself, or its elements.
///
/// Two of the three elements must reach a level (CPT E/M guidelines 2021 and 2023).
struct DecisionMakingReading {
  /// The level, nil when the question does not tell enough.
  private(set) var level: String?
  /// A statement for each element that was read.
  private(set) var elements: [Evidence] = []

  private static let named = [
    ("straightforward-mdm", "straightforward"), ("low-mdm", "low"), ("moderate-mdm", "moderate"),
    ("high-mdm", "high"),
  ]

  init(_ draft: FindingsDraft) throws {
    let concepts = Set(draft.intent.concepts)
    level = Self.named.last { concepts.contains($0.0) }?.1
    guard level == nil else { return }
    let counts = Self.counts(draft)
    var ranks: [Int] = []
    for element in ["problems", "data", "risk"] {
      let rows = try draft.source.decisionMaking().filter { $0.element == element }
      guard let row = Self.highest(rows, counts) else { continue }
      ranks.append(VisitLevelChoice.rank(row.level))
      elements.append(
        Evidence(
          .known,
          Sentence("\(element): \(row.level) (\(row.summary)).", citing: row.citation),
          origin: "decision making \(element)"
        )
      )
    }
    if ranks.count >= 2 { level = VisitLevelChoice.name(ranks.sorted(by: >)[1]) }
  }

  private static func highest(
    _ rows: [DecisionMakingRow],
    _ counts: [String: Int]
  ) -> DecisionMakingRow? {
    rows.filter { row in
      row.alternatives.contains { (counts[$0.concept] ?? 0) >= $0.atLeast }
    }.max { VisitLevelChoice.rank($0.level) < VisitLevelChoice.rank($1.level) }
  }

  /// How many of each concept the question tells: the number beside it, or one for each mention.
  private static func counts(_ draft: FindingsDraft) -> [String: Int] {
    var counts: [String: Int] = [:]
    let absent = draft.intent.absences
    for mention in draft.intent.mentions where !absent.contains(mention) {
      let (concept, number): (String, Int)
      switch mention.value {
      case .count(let told, let id): (concept, number) = (id, max(0, told - 1))
      case .concept(let id): (concept, number) = (id, 1)
      default: continue
      }
      for id in [concept] + draft.graph.ancestors(of: concept) { counts[id, default: 0] += number }
    }
    return counts
  }
}
