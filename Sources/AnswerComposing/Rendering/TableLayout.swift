import CaseModel

/// Sets a table in columns that fit the width; cells wrap.
struct TableLayout {
  private let table: AnswerTable
  private let widths: [Int]

  init(_ table: AnswerTable, width: Int) {
    self.table = table
    let columns = table.columns.indices
    let natural = columns.map { column in
      ([table.columns[column]] + table.rows.map { $0[column] }).map(\.count).max() ?? 0
    }
    widths = Self.fit(natural, into: width - 2 * columns.count)
  }

  /// Narrows the widest columns until all fit.
  private static func fit(_ natural: [Int], into room: Int) -> [Int] {
    var widths = natural
    while widths.reduce(0, +) > max(room, widths.count * 6),
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 6
    {
      widths[widest] -= 1
    }
    return widths
  }

  func lines(limit: Int) -> [String] {
    ([table.columns] + table.rows.prefix(limit)).flatMap(row)
  }

  private func row(_ cells: [String]) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      LineWrapper(width: width).lines(SafeText.visible(cell))
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { number in
      let line = zip(wrapped, widths).map { lines, width in
        let text = number < lines.count ? lines[number] : ""
        return text + String(repeating: " ", count: max(0, width - text.count))
      }
      return Self.trimmed("  " + line.joined(separator: "  "))
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }
}
