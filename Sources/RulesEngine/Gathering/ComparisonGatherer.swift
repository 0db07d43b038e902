import CaseModel

/// Sets two or more codes side by side.
struct ComparisonGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let codes = Array(draft.intent.codes.prefix(5))
    guard codes.count >= 2 else { return }
    var columns: [[String]] = []
    var citations: [Citation] = []
    var statements: [String] = []
    for code in codes {
      let lookup = try draft.source.code(code, on: draft.intent.date)
      guard let record = lookup.records.first else { continue }
      let statement = CodeMeaningGatherer.statement(lookup, on: draft.intent.date)
      statements.append("\(code) is \(statement)")
      citations.append(record.citation)
      columns.append([statement] + (try details(code, draft, &citations)))
    }
    guard columns.count >= 2 else { return }
    let names = ["What it is", "Level or time", "Global days", "RVU", "MUE"]
    let rows = names.enumerated().compactMap { number, name -> [String]? in
      let cells = columns.map { $0[number] }
      return number == 0 || cells.allSatisfy(\.isEmpty) ? nil : [name] + cells
    }
    draft.add(
      .headline,
      statements.joined(separator: "; ") + ".",
      citations,
      verdict: .informational,
      origin: "comparison",
      weight: HeadlineWeight.askedTable + 5
    )
    guard !rows.isEmpty else { return }
    draft.findings.tables.append(
      AnswerTable(
        title: "Side by side",
        columns: [""] + codes.map(\.description),
        rows: rows,
        citations: citations
      )
    )
  }

  private func details(
    _ code: Code,
    _ draft: FindingsDraft,
    _ citations: inout [Citation]
  ) throws -> [String] {
    let date = draft.intent.date
    let level = try draft.source.visitLevels().first { $0.code == code && $0.period.contains(date) }
    let fees = try draft.source.relativeValues(code, on: date)
    let row = fees.rows.first { $0.modifier.isEmpty }
    let limit = try draft.source.unitLimit(code, setting: draft.intent.setting, on: date)
    let uses = [
      row == nil ? nil : TableUse(fees.coverage, row: "row \(code)"),
      limit.limit == nil ? nil : TableUse(limit.coverage, row: "row \(code)"),
    ]
    citations += uses.compactMap { $0?.citation }
    return [
      level.map(VisitLevelText.short) ?? "", row?.globalDays ?? "",
      row.map(RelativeValueText.total) ?? "", limit.limit.map { String($0.units) } ?? "",
    ]
  }
}
