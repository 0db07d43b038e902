import CaseModel

/// Sets two or more codes side by side.
struct ComparisonGatherer: EvidenceGatherer {
  private static let most = 5
  /// Whether every row of the fee schedule is shown, as on a page.
  var isWhole = false

  func gather(into draft: inout FindingsDraft) throws {
    var columns: [Column] = []
    for code in draft.intent.codes.prefix(Self.most) {
      if let column = try column(code, draft) { columns.append(column) }
    }
    guard columns.count >= 2 else { return }
    let citations = columns.flatMap(\.citations)
    draft.add(
      .headline,
      columns.map { "\($0.code) is \($0.statement)" }.joined(separator: "; ") + ".",
      columns.map(\.own),
      verdict: .informational,
      origin: "comparison",
      weight: HeadlineWeight.askedTable + 5
    )
    let rows = Self.names.enumerated().compactMap { number, name -> [String]? in
      let cells = columns.map { $0.cells[number] }
      let isShown = number == 0 ? isWhole : number <= 4 || isWhole
      return !isShown || cells.allSatisfy(\.isEmpty) ? nil : [name] + cells
    }
    guard !rows.isEmpty else { return }
    draft.findings.tables.append(
      AnswerTable(
        title: "Side by side",
        columns: [""] + columns.map(\.code.description),
        rows: rows,
        citations: citations
      )
    )
  }

  private struct Column {
    var code: Code
    var statement: String
    var own: Citation
    var cells: [String]
    var citations: [Citation]
  }

  private static let names = [
    "What it is", "Level or time", "Global days", "RVU", "MUE", "Medicare status", "Bilateral",
    "Assistant", "Co-surgeons", "Multiple procedures", "26 and TC", "Valid", "Billable",
  ]

  private func column(_ code: Code, _ draft: FindingsDraft) throws -> Column? {
    let date = draft.intent.date
    let lookup = try draft.source.code(code, on: date)
    guard let record = lookup.records.first else { return nil }
    let level = try draft.source.visitLevels().first { $0.code == code && $0.period.contains(date) }
    let fees = try draft.source.relativeValues(code, on: date)
    let row = fees.wholeService
    let limit = try draft.source.unitLimit(code, setting: draft.intent.setting, on: date)
    let statement = CodeMeaningGatherer.statement(lookup, on: date)
    let uses = [
      row == nil ? nil : TableUse(fees.coverage, row: "row \(code)"),
      limit.limit == nil ? nil : TableUse(limit.coverage, row: "row \(code)"),
    ]
    let start = [
      statement, level.map(VisitLevelText.short) ?? "", row?.globalDays ?? "",
      row.map(RelativeValueText.total) ?? "", limit.limit.map { String($0.units) } ?? "",
    ]
    return Column(
      code: code,
      statement: statement,
      own: record.citation,
      cells: start + Self.indicators(row) + Self.validity(lookup),
      citations: [record.citation] + uses.compactMap { $0?.citation }
    )
  }

  private static func indicators(_ row: RelativeValues?) -> [String] {
    guard let row else { return Array(repeating: "", count: 6) }
    return [
      row.status, row.bilateral, row.assistant, row.coSurgeon, row.multipleProcedure,
      row.professionalTechnical,
    ].map { $0 == "9" ? "" : $0 }
  }

  private static func validity(_ lookup: CodeLookup) -> [String] {
    let period = lookup.records.first?.period ?? .always
    let days = [period.first.map { "from \($0)" }, period.last.map { "to \($0)" }]
    let billable = lookup.records.compactMap(\.isBillable).first
    return [
      days.compactMap(\.self).joined(separator: " "), billable.map { $0 ? "yes" : "no" } ?? "",
    ]
  }
}
