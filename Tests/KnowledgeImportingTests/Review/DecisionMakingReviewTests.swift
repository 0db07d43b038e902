import CaseModel
import Testing

/// Cells of the table of decision making that are missing, doubled or of two levels.
@Suite struct DecisionMakingReviewTests {
  private static func cell(_ element: String, _ level: String, _ count: Int) -> String {
    """
    - element: \(element)
      level: \(level)
      any: [{concept: visit, at_least: \(count)}]
      summary: s
      source: {id: manual, section: a}

    """
  }

  private static let levels = ["straightforward", "low", "moderate", "high"]
  private static let whole = ["problems", "data", "risk"].flatMap { element in
    levels.enumerated().map { cell(element, $1, $0 + 1) }
  }

  private func faults(_ cells: [String]) throws -> [Fault] {
    try ReviewSample.faults(
      knowledge: ["evaluation-and-management/mdm.yaml": cells.joined()]
    )
  }

  @Test func aWholeTableIsRight() throws { #expect(try faults(Self.whole) == []) }

  @Test func aMissingCell() throws {
    let faults = try faults(Array(Self.whole.dropLast()))
    #expect(faults.map(\.thing) == ["risk, high"])
    #expect(faults.first?.problem == "a cell that is missing or empty")
  }

  @Test func aDoubledCell() throws {
    let faults = try faults(Self.whole + [Self.cell("risk", "high", 5)])
    #expect(faults.map(\.problem).contains("a cell that stands twice"))
  }

  @Test func aThingThatCountsForTwoLevels() throws {
    let faults = try faults(Array(Self.whole.dropLast()) + [Self.cell("risk", "high", 3)])
    #expect(faults.map(\.thing) == ["risk, high, visit"])
  }

  @Test func aCellOfNoLevel() throws {
    let faults = try faults(Self.whole + [Self.cell("risk", "extreme", 9)])
    #expect(faults.map(\.thing) == ["risk, extreme"])
  }
}
