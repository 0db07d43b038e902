import CaseModel

/// Writes a conflict matrix: a row a pair, edits first as the table has their columns.
package struct ConflictMatrixRenderer {
  private static let columns = ["Column 1", "Column 2", "Indicator", "From", "To", "Meaning"]

  private let matrix: ConflictMatrix

  package init(_ matrix: ConflictMatrix) { self.matrix = matrix }

  package func text(width: Int) -> String {
    let table = AnswerTable(
      title: "",
      columns: Self.columns,
      rows: matrix.rows.map(cells),
      citations: []
    )
    var lines = TableLayout(table, width: width).lines(limit: matrix.rows.count)
    let wrapper = LineWrapper(width: width)
    lines.append("")
    lines += notes.flatMap { wrapper.lines(SafeText.visible($0)) }
    return lines.joined(separator: "\n") + "\n"
  }

  package var markdown: String {
    let rule = Self.columns.map { _ in "---" }
    let head = [Self.columns, rule].map { "| \($0.joined(separator: " | ")) |" }
    let rows = matrix.rows.map { row in
      "| \(cells(row).map(MarkdownText.escaped).joined(separator: " | ")) |"
    }
    let notes = notes.map { "- \(MarkdownText.escaped($0))" }
    return (head + rows + [""] + notes).joined(separator: "\n") + "\n"
  }

  package var csv: String {
    let head = "column 1,column 2,state,indicator,from,to,source\r\n"
    return head
      + matrix.rows.map { row in
        CSVText.row([
          row.columnOne, row.columnTwo, row.state.rawValue,
          row.indicator.map(String.init) ?? "", row.period?.first?.description ?? "",
          row.period?.last?.description ?? "", row.citation.map(CitationText.line) ?? "",
        ])
      }.joined()
  }

  /// One object, schema `casepilot.matrix/1`.
  package var json: String {
    var json = JSONText()
    json.object { json in
      json.pair("schema", "casepilot.matrix/1")
      json.pair("date", matrix.date.description)
      json.pair("setting", matrix.setting.rawValue)
      json.key("pairs")
      json.array { json in
        for row in matrix.rows { json.object { write(row, &$0) } }
      }
      json.list("unknown", matrix.unknown)
    }
    return json.text + "\n"
  }

  private func write(_ row: ConflictMatrix.Row, _ json: inout JSONText) {
    json.pair("columnOne", row.columnOne)
    json.pair("columnTwo", row.columnTwo)
    json.pair("state", row.state.rawValue)
    if let indicator = row.indicator { json.pair("indicator", indicator) }
    if let period = row.period {
      json.pair("from", period.first)
      json.pair("to", period.last)
    }
    json.key("citations")
    json.array { json in
      if let citation = row.citation { json.value(citation) }
    }
  }

  private func cells(_ row: ConflictMatrix.Row) -> [String] {
    [
      row.columnOne, row.columnTwo, row.indicator.map(String.init) ?? "",
      row.period?.first?.description ?? "", row.period?.last?.description ?? "",
      Self.meaning(row),
    ]
  }

  private static func meaning(_ row: ConflictMatrix.Row) -> String {
    switch (row.state, row.indicator) {
    case (.edit, 0): "never paid together; no modifier opens it"
    case (.edit, 1): "paid together only with a modifier that fits"
    case (.edit, _): "no edit any more"
    case (.notInForce, _): "an edit, but not on this day"
    case (.noEdit, _): "no edit found, which is not permission"
    case (.notChecked, _): "not checked: no table covers the pair"
    }
  }

  /// What was searched, and what was not.
  private var notes: [String] {
    var searched: [String] = []
    for row in matrix.rows {
      guard let citation = row.citation else { continue }
      let label = citation.title + (row.isOutside ? " (nearest release loaded)" : "")
      if !searched.contains(label) { searched.append(label) }
    }
    var notes = ["Day of service \(matrix.date), \(matrix.setting.title)."]
    if !searched.isEmpty { notes.append("Searched: \(searched.joined(separator: "; ")).") }
    if !matrix.unknown.isEmpty {
      notes.append("Unknown codes: \(matrix.unknown.joined(separator: ", ")).")
    }
    return notes
  }
}
