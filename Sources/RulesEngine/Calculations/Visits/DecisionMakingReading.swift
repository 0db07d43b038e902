import CaseModel

/// The level of decision making that two of the three elements reach (CPT E/M guidelines 2021 and 2023).
package struct DecisionMakingReading {
  /// One element as far as it was told.
  struct Element: Hashable {
    var name: String
    var level: DecisionMakingLevel
    var summary: String
    var citation: Citation

    var text: String {
      "\(name.capitalizedFirst): \(level.rawValue)\(summary.isEmpty ? "" : " (\(summary))")."
    }
  }

  static let elementNames = ["problems", "data", "risk"]

  /// The level, nil when too little was told.
  private(set) var level: DecisionMakingLevel?
  private(set) var elements: [Element] = []

  /// A level that was told as a whole.
  package init(level: DecisionMakingLevel?) { self.level = level }

  /// Reads how often each concept is told of; elements that were told as a level stand as they are.
  package init(
    counts: (_ element: String) -> [String: Int],
    told: [String: DecisionMakingLevel] = [:],
    rows: [DecisionMakingRow]
  ) {
    for name in Self.elementNames {
      let own = rows.filter { $0.element == name }
      if let level = told[name], let row = own.first(where: { $0.level == level.rawValue }) {
        elements.append(Element(name: name, level: level, summary: "", citation: row.citation))
      } else if let found = Self.highest(own, counts(name)) {
        elements.append(found)
      }
    }
    guard elements.count >= 2 else { return }
    level = elements.map(\.level).sorted(by: >)[1]
  }

  private static func highest(_ rows: [DecisionMakingRow], _ counts: [String: Int]) -> Element? {
    let ranked = rows.compactMap { row in
      DecisionMakingLevel(rawValue: row.level).map { (level: $0, row: row) }
    }.sorted { $0.level < $1.level }
    guard let best = ranked.lastIndex(where: { met($0.row, counts) > 0 }) else { return nil }
    // Two categories of moderate data make extensive data, the next level.
    let isExtensive =
      ranked[best].row.element == "data" && ranked[best].level == .moderate
      && met(ranked[best].row, counts) > 1
    let (level, row) = ranked[isExtensive ? min(best + 1, ranked.count - 1) : best]
    return Element(name: row.element, level: level, summary: row.summary, citation: row.citation)
  }

  private static func met(_ row: DecisionMakingRow, _ counts: [String: Int]) -> Int {
    row.alternatives.count { (counts[$0.concept] ?? 0) >= $0.atLeast }
  }

  /// What an element that was not told could change, when the two that were told differ.
  var open: (text: String, citation: Citation)? {
    guard elements.count == 2, let highest = elements.map(\.level).max(), let level,
      level < highest, let citation = elements.first?.citation,
      let missing = Self.elementNames.first(where: { name in !elements.contains { $0.name == name }
      })
    else { return nil }
    return (
      "Nothing was told of \(missing), so it counts as none; if it reaches \(highest.rawValue), the level is \(highest.rawValue).",
      citation
    )
  }

  /// How many of each concept are told: the number beside it, or one for each mention.
  package static func counts(_ mentions: [Mention], _ graph: any ConceptGraph) -> [String: Int] {
    var counts: [String: Int] = [:]
    let absent = mentions.absences
    for mention in mentions where !absent.contains(mention) {
      let (concept, number): (String, Int)
      switch mention.value {
      case .count(let told, let id): (concept, number) = (id, max(0, told - 1))
      case .concept(let id): (concept, number) = (id, 1)
      default: continue
      }
      for id in [concept] + graph.ancestors(of: concept) { counts[id, default: 0] += number }
    }
    return counts
  }

  /// The level that concepts name as a whole: "moderate MDM".
  package static func named(_ concepts: Set<String>) -> DecisionMakingLevel? {
    DecisionMakingLevel.allCases.last { concepts.contains("\($0.rawValue)-mdm") }
  }
}
