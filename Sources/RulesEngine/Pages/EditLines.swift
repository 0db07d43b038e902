import CaseModel

/// The NCCI partners of a code: how many, and the first of them.
struct EditLines {
  private static let shown = 8
  let code: Code
  let showsAll: Bool

  func add(to lines: inout PageLines, _ draft: inout FindingsDraft) throws {
    let setting = draft.intent.setting
    let lookup = try draft.source.pairEdits(of: code, setting: setting, on: draft.intent.date)
    guard let use = TableUse(lookup.coverage, row: "rows with \(code)") else { return }
    draft.noteRelease(use.release)
    let edits = lookup.edits
    guard !edits.isEmpty else {
      lines.add("NCCI pair edits (\(setting.title)): none with \(code) in the rows loaded.", use)
      return
    }
    let first = edits.filter { $0.columnOne == code }.count
    let never = edits.filter { $0.indicator == .never }.count
    lines.add(
      "NCCI pair edits (\(setting.title)): \(edits.count) in force, column 1 in \(first), column 2 in \(edits.count - first); \(never) allow no modifier.",
      use
    )
    try addTable(edits, use, &draft)
  }

  private func addTable(
    _ edits: [PairEdit],
    _ use: TableUse,
    _ draft: inout FindingsDraft
  ) throws {
    let ranked = try edits.map { edit in
      let partner = edit.columnOne == code ? edit.columnTwo : edit.columnOne
      let summary = try draft.source.code(partner, on: draft.intent.date).records.first?.summary
      return (edit: edit, partner: partner, summary: summary ?? "")
    }.sorted {
      (Self.rank($0.partner, $0.summary), $0.partner) < (
        Self.rank($1.partner, $1.summary), $1.partner
      )
    }
    let chosen = showsAll ? ranked : Array(ranked.prefix(Self.shown))
    let rows = chosen.map { row in
      [
        row.partner.description, row.edit.columnOne == code ? "column 2" : "column 1",
        String(row.edit.indicator.rawValue), row.summary,
      ]
    }
    let more = ranked.count - chosen.count
    draft.findings.tables.append(
      AnswerTable(
        title: more > 0
          ? "NCCI partners, the first \(chosen.count) of \(ranked.count)" : "NCCI partners",
        columns: ["Code", "Its column", "Modifier indicator", "What it is"],
        rows: rows,
        citations: [use.citation]
      )
    )
  }

  /// Codes that coders ask for come first: visits, then what the knowledge base describes, then the rest.
  private static func rank(_ code: Code, _ summary: String) -> Int {
    if code.text >= "99202", code.text <= "99285", code.system == .cpt { return 0 }
    return summary.isEmpty ? 2 : 1
  }
}
