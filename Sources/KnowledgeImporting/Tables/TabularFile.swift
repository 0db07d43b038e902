import CaseModel

/// Reads a tab-separated file with a header row; lines that begin with `#` are comments.
struct TabularFile {
  let path: String
  private(set) var rows: [TabularRow] = []

  /// Reports a wrong header and rows with another number of cells; such rows are left out.
  init(_ file: DataFile, columns: [String], _ faults: FaultCollector) {
    path = file.path
    var isFirst = true
    var number = 0
    for line in file.bytes.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == 13 ? line.dropLast() : line
      guard !line.isEmpty, line.first != UInt8(ascii: "#") else { continue }
      let cells = line.split(separator: 9, omittingEmptySubsequences: false)
      if isFirst {
        isFirst = false
        if !check(cells, columns, number, faults) { return }
      } else {
        append(cells, columns, number, faults)
      }
    }
  }

  private func check(
    _ cells: [ArraySlice<UInt8>],
    _ columns: [String],
    _ line: Int,
    _ faults: FaultCollector
  ) -> Bool {
    let names = cells.map { String(decoding: $0, as: UTF8.self) }
    guard names != columns else { return true }
    faults.add(
      SourcePlace(path: path, line: line, column: 1),
      "the header row is not as expected",
      thing: names.joined(separator: " "),
      remedy: "write \(columns.joined(separator: " ")), parted by tabs"
    )
    return false
  }

  private mutating func append(
    _ cells: [ArraySlice<UInt8>],
    _ columns: [String],
    _ line: Int,
    _ faults: FaultCollector
  ) {
    guard cells.count <= columns.count, cells.count >= columns.count - 3 else {
      faults.add(
        SourcePlace(path: path, line: line, column: 1),
        "the row has \(cells.count) cells instead of \(columns.count)",
        remedy: "check its tabs; an empty cell still needs its tab"
      )
      return
    }
    rows.append(TabularRow(path: path, line: line, columns: columns, cells: cells, faults: faults))
  }
}
