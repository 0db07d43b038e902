import CaseModel

/// The page of a diagnosis code: its title, whether it is billable, what stands above and below it.
struct DiagnosisPage: EvidenceGatherer {
  let index: FactIndex

  func gather(into draft: inout FindingsDraft) throws {
    for code in draft.intent.diagnoses { try add(code, &draft) }
  }

  private func add(_ code: Code, _ draft: inout FindingsDraft) throws {
    let date = draft.intent.date
    let lookup = try draft.source.code(code, on: date)
    guard let record = lookup.records.first else { return }
    draft.noteRelease(lookup.coverage)
    var lines = PageLines(origin: "page \(code)")
    for other in lookup.records.dropFirst() where other.summary != record.summary {
      lines.add("Title: \(other.summary).", [other.citation])
    }
    lines.add(PeriodText.sentence(record.period, on: date), [record.citation])
    let tree = DiagnosisTree(code: code, source: draft.source, date: date)
    try addBilling(lookup, tree, &lines)
    if let parent = try tree.parent() { lines.add("Above it: \(parent.line)", [parent.citation]) }
    try DiagnosisNoteLines(code: code).add(to: &lines, draft)
    try EquivalenceLines(source: code.text).add(to: &lines, draft)
    try HistoryLines(code: code).add(to: &lines, draft)
    try PageFacts(index: index).add(to: &lines, draft)
    draft.add(
      .headline,
      "\(code): \(CodeMeaningGatherer.statement(lookup, on: date)).",
      [record.citation],
      verdict: .informational,
      origin: "page \(code)",
      weight: HeadlineWeight.askedTable,
      support: lines.lines
    )
    draft.findings.tables += try [
      tree.table("Below it", tree.children()), tree.table("Beside it", tree.siblings()),
    ].compactMap(\.self)
  }

  private func addBilling(
    _ lookup: CodeLookup,
    _ tree: DiagnosisTree,
    _ lines: inout PageLines
  ) throws {
    guard let record = lookup.records.first(where: { $0.isBillable != nil }) else { return }
    let text =
      record.isBillable == true
      ? "Billable: it has all the characters it needs."
      : "A category and not billable: a code below it, with more characters, is needed."
    lines.add(text, [record.citation])
  }
}

/// The place of a diagnosis code among its neighbours.
struct DiagnosisTree {
  struct Branch {
    var code: Code
    var summary: String
    var isBillable: Bool?
    var citation: Citation

    var line: String { "\(code) \(summary)." }
  }

  private static let shown = 40
  let code: Code
  let source: any KnowledgeSource
  let date: ServiceDate

  /// The nearest known code with fewer characters.
  func parent() throws -> Branch? {
    var text = code.text.dropLast()
    while text.utf8.count >= 3 {
      if let above = Code(diagnosis: text), let branch = try branch(above) { return branch }
      text = text.dropLast()
    }
    return nil
  }

  /// Known codes with one character more; across placeholders when there are none.
  func children() throws -> [Branch] { try below(code.text) }

  /// The codes below the same parent, near this one.
  func siblings() throws -> [Branch] {
    guard let parent = try parent() else { return [] }
    let all = try below(parent.code.text)
    guard let place = all.firstIndex(where: { $0.code == code }) else { return [] }
    return Array(all[max(0, place - 3)..<min(all.count, place + 4)]).filter { $0.code != code }
  }

  func table(_ title: String, _ branches: [Branch]) -> AnswerTable? {
    guard let first = branches.first else { return nil }
    let rows = branches.map { branch in
      let mark = branch.isBillable.map { $0 ? "yes" : "no" } ?? ""
      return [branch.code.description, mark, branch.summary]
    }
    return AnswerTable(
      title: title,
      columns: ["Code", "Billable", "Title"],
      rows: rows,
      citations: [first.citation]
    )
  }

  private func below(_ text: String) throws -> [Branch] {
    var stem = text
    while stem.utf8.count < 7 {
      if let first = Code(diagnosis: stem + "0"), let last = Code(diagnosis: stem + "Z"),
        let span = CodeRange(first, last)
      {
        let found = try source.codes(in: span, limit: Self.shown)
        if !found.isEmpty { return try found.compactMap(branch) }
      }
      stem += "X"
    }
    return []
  }

  private func branch(_ code: Code) throws -> Branch? {
    let records = try source.code(code, on: date).records
    let official = records.first { $0.isBillable != nil } ?? records.first
    return official.map {
      Branch(
        code: code,
        summary: $0.summary,
        isBillable: $0.isBillable,
        citation: $0.citation
      )
    }
  }
}
