import CaseModel

/// Looks for cells of the table of decision making that are missing, doubled or of two levels.
struct DecisionMakingReview {
  private static let elements = ["problems", "data", "risk"]
  private static let levels = ["straightforward", "low", "moderate", "high"]
  private static let place = SourcePlace(
    path: "evaluation-and-management/mdm.yaml",
    line: 1,
    column: 1
  )

  let rows: [DecisionMakingRow]

  /// None when the folder has no such table.
  var faults: [Fault] {
    guard !rows.isEmpty else { return [] }
    let named = Self.elements.flatMap { element in
      Self.levels.compactMap { cellFault(element, $0) } + conceptFaults(element)
    }
    return named + unknownCells
  }

  private func cellFault(_ element: String, _ level: String) -> Fault? {
    let cells = rows.filter { $0.element == element && $0.level == level }
    guard cells.count != 1 || cells[0].alternatives.isEmpty else { return nil }
    return Fault(
      Self.place,
      cells.count > 1 ? "a cell that stands twice" : "a cell that is missing or empty",
      thing: "\(element), \(level)",
      remedy: "each element has one cell for each level"
    )
  }

  private var unknownCells: [Fault] {
    rows.filter { !Self.elements.contains($0.element) || !Self.levels.contains($0.level) }.map {
      Fault(
        Self.place,
        "a cell of no element or level",
        thing: "\($0.element), \($0.level)",
        remedy:
          "use \(Self.elements.joined(separator: ", ")) and \(Self.levels.joined(separator: ", "))"
      )
    }
  }

  /// A higher level must ask for more of the same thing.
  private func conceptFaults(_ element: String) -> [Fault] {
    var asked: [String: Int] = [:]
    var faults: [Fault] = []
    for level in Self.levels {
      for row in rows where row.element == element && row.level == level {
        for item in row.alternatives {
          if let lower = asked[item.concept], item.atLeast <= lower {
            faults.append(
              Fault(
                Self.place,
                "the same thing counts for two levels of an element",
                thing: "\(element), \(level), \(item.concept)",
                remedy: "a higher level asks for more of it than \(lower)"
              )
            )
          }
          asked[item.concept] = item.atLeast
        }
      }
    }
    return faults
  }
}
