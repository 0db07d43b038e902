import CaseModel

extension DecisionMakingRow: StoredRow {
  static let table = "decision_making"
  static let columns = "element, level, alternatives, summary, source, section, checked"

  func write(to row: inout ColumnWriter) {
    row.write(element)
    row.write(level)
    row.write(alternatives.map { "\($0.atLeast) \($0.concept)" })
    row.write(summary)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    self.init(
      element: row.text(),
      level: row.text(),
      alternatives: row.list().map(Self.alternative),
      summary: row.text(),
      citation: row.citation(authorities, period: .always)
    )
  }

  private static func alternative(_ text: String) -> ConceptCount {
    let parts = text.split(separator: " ", maxSplits: 1)
    return ConceptCount(
      concept: parts.last.map(String.init) ?? "",
      atLeast: parts.first.flatMap { Int($0) } ?? 1
    )
  }
}
