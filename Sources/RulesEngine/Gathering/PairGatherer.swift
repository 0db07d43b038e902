import CaseModel

/// Sets out every pair of three or more codes, so that none is passed over.
struct PairGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    try noteExcess(&draft)
    let lines = draft.facts.lines
    guard lines.count >= 3 else { return }
    var rows: [[String]] = []
    var found: [String] = []
    var searched = 0
    var uses: [TableUse] = []
    for left in lines.indices {
      for right in lines.indices where right > left && lines[left].code != lines[right].code {
        let lookup = try draft.facts.pair(left, right)
        searched += lookup.coverage == .missing ? 0 : 1
        let row = Self.row(lines[left].code, lines[right].code, lookup)
        rows.append(row.cells)
        found += row.edit.map { [$0] } ?? []
        if let use = TableUse(lookup.coverage, row: "every pair of the codes"), !uses.contains(use)
        {
          uses.append(use)
        }
      }
    }
    try conclude(rows, found, searched, uses, &draft)
  }

  private func conclude(
    _ rows: [[String]],
    _ found: [String],
    _ searched: Int,
    _ uses: [TableUse],
    _ draft: inout FindingsDraft
  ) throws {
    guard let use = uses.first else { return }
    draft.noteRelease(use.release)
    let edition = StaleTable.edition(of: use.release)
    let summary =
      found.isEmpty
      ? "No edit among the \(rows.count) pairs in \(edition), which is not permission."
      : "\(found.count) of \(rows.count) pairs have an edit in \(edition): \(found.prefix(4).joined(separator: "; "))."
    let unsearched =
      searched < rows.count
      ? " \(rows.count - searched) pairs could not be searched: no table covers them." : ""
    draft.add(
      .headline,
      summary + unsearched,
      uses.map(\.citation),
      verdict: verdict(found, searched, rows.count, use),
      origin: "all pairs",
      weight: 245
    )
    draft.findings.tables.append(
      AnswerTable(
        title: "Pairs",
        columns: ["Column 1", "Column 2", "Edit"],
        rows: rows,
        citations: uses.map(\.citation)
      )
    )
  }

  private func verdict(_ found: [String], _ searched: Int, _ count: Int, _ use: TableUse) -> Verdict
  {
    if use.isOutside { return .notDeterminable(.outsideLoadedDates) }
    if found.contains(where: { $0.hasSuffix("indicator 0") }) { return .notAllowed }
    if !found.isEmpty { return .allowedWithModifier }
    return searched < count ? .notDeterminable(.notInKnowledge) : .noEditFound
  }

  private static func row(
    _ left: Code,
    _ right: Code,
    _ lookup: PairLookup
  ) -> (cells: [String], edit: String?) {
    if let edit = lookup.edits.first(where: \.isInForce) {
      let indicator = "indicator \(edit.indicator.rawValue)"
      return (
        [edit.columnOne.description, edit.columnTwo.description, indicator],
        "\(edit.columnOne) includes \(edit.columnTwo), \(indicator)"
      )
    }
    let state = lookup.coverage == .missing ? "not checked: no table covers them" : "no edit found"
    return ([left.description, right.description, state], nil)
  }

  private func noteExcess(_ draft: inout FindingsDraft) throws {
    let count = draft.intent.lines.count
    guard count > CaseFacts.lineLimit else { return }
    draft.add(
      .caveat,
      "Only the first \(CaseFacts.lineLimit) of \(count) codes were compared with each other.",
      try draft.scope("number of codes compared at once"),
      origin: "line limit"
    )
  }
}
