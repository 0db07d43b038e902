import Testing

@testable import CommandLineFrontEnd

@Suite struct TextTableTests {
  @Test func columnsAreAsWideAsTheirWidestCell() {
    let table = TextTable(
      rows: [["Table", "Rows", "Outcome"], ["MUE", "14677", "imported"], ["PTP", "3", ""]],
      rightAligned: [1]
    )
    #expect(
      table.lines == ["Table   Rows  Outcome", "MUE    14677  imported", "PTP        3"]
    )
  }

  @Test func noRowsAreNoLines() {
    #expect(TextTable(rows: []).lines.isEmpty)
  }
}
