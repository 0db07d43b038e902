/// The lines above the first PTP row, joined column by column as CMS wraps them.
struct PairEditHeader {
  private static let words = [
    ["column 1"], ["column 2"], ["1996"], ["effective"], ["deletion"], ["modifier"],
  ]

  static let noRows = OfficialFileError(
    "no row of PTP edits was found below the header",
    remedy: "import the text form from CMS"
  )

  private var columns = [String](repeating: "", count: 7)

  mutating func add(_ line: UnsafeRawBufferPointer) {
    let cells = line.prefix(2000).split(separator: 9, omittingEmptySubsequences: false)
    guard cells.count > 1 else { return }
    for (index, cell) in cells.prefix(7).enumerated() {
      columns[index] += " " + OfficialText.cell(cell).lowercased()
    }
  }

  /// Whether every column is named.
  var isComplete: Bool { (try? check()) != nil }

  /// Throws unless every column is what the rows are read as.
  func check() throws {
    guard columns.contains(where: { !$0.allSatisfy { $0 == " " } }) else {
      throw OfficialFileError(
        "the header of the PTP table is missing",
        remedy: "import the file as CMS publishes it"
      )
    }
    for (column, words) in zip(columns, Self.words) {
      for word in words where !column.contains(word) {
        throw OfficialFileError(
          "the columns are not those of Medicare PTP edits: no '\(word)' where it belongs",
          thing: String(column.prefix(60)),
          remedy: "Medicaid tables and workbooks have other columns"
        )
      }
    }
  }
}
