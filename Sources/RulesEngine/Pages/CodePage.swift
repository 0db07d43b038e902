import CaseModel

/// The page of a procedure code: what it is, its neighbours, its indicators, limits, edits, modifiers and history.
struct CodePage: EvidenceGatherer {
  let index: FactIndex
  let showsAllEdits: Bool

  func gather(into draft: inout FindingsDraft) throws {
    for code in draft.intent.codes where code.system != .icd10cm { try add(code, &draft) }
  }

  private func add(_ code: Code, _ draft: inout FindingsDraft) throws {
    let lookup = try draft.source.code(code, on: draft.intent.date)
    draft.noteRelease(lookup.coverage)
    let fees = try draft.source.relativeValues(code, on: draft.intent.date)
    let row = fees.wholeService
    var lines = PageLines(origin: "page \(code)")
    try describe(lookup, &lines, draft)
    PaymentLines(code: code, row: row, use: TableUse(fees.coverage, row: "row \(code)")).add(
      to: &lines
    )
    try addAmounts(&lines, &draft)
    try HcpcsLines(code: code).add(to: &lines, draft)
    try UnitLines(code: code).add(to: &lines, draft)
    try EditLines(code: code, showsAll: showsAllEdits).add(to: &lines, &draft)
    try ModifierLines(code: code, row: row, lookup: lookup).add(to: &lines, draft)
    try CoverageLines(code: code).add(to: &lines, &draft)
    try HistoryLines(code: code).add(to: &lines, draft)
    try PageFacts(index: index).add(to: &lines, draft)
    try addHeadline(lookup, lines, &draft)
    try NeighbourTable(code: code).add(to: &draft)
  }

  private func addHeadline(
    _ lookup: CodeLookup,
    _ lines: PageLines,
    _ draft: inout FindingsDraft
  ) throws {
    let code = lookup.code
    if let record = lookup.records.first {
      draft.add(
        .headline,
        "\(code): \(CodeMeaningGatherer.statement(lookup, on: draft.intent.date)).",
        [record.citation],
        verdict: .informational,
        origin: "page \(code)",
        weight: HeadlineWeight.askedTable,
        support: lines.lines
      )
    } else if let release = lookup.seenIn.first {
      let citation = Citation(
        source: release.kind.rawValue,
        title: release.label,
        section: "row \(code)",
        period: release.period
      )
      draft.add(
        .headline,
        "\(code) is a code of \(release.label); no summary of it is in the knowledge base.",
        [citation],
        verdict: .informational,
        origin: "page \(code)",
        weight: HeadlineWeight.askedTable,
        support: lines.lines
      )
    }
  }

  private func describe(
    _ lookup: CodeLookup,
    _ lines: inout PageLines,
    _ draft: FindingsDraft
  ) throws {
    for record in lookup.records.dropFirst() {
      lines.add("Title: \(record.summary).", [record.citation])
    }
    guard let record = lookup.records.first else { return }
    let names = record.classes.compactMap { draft.graph.title(of: $0) }
    if !names.isEmpty { lines.add("Family: \(names.joined(separator: ", ")).", [record.citation]) }
    lines.add(PeriodText.sentence(record.period, on: draft.intent.date), [record.citation])
    let levels = try draft.source.visitLevels().filter {
      $0.code == lookup.code && $0.period.contains(draft.intent.date)
    }
    for level in levels.prefix(1) { lines.add(VisitLevelText.requirement(level), [level.citation]) }
  }

  /// The fee schedule amount, for the locality when one was named.
  private func addAmounts(_ lines: inout PageLines, _ draft: inout FindingsDraft) throws {
    var fees = FindingsDraft(facts: draft.facts, graph: draft.graph)
    try FeeGatherer().gather(into: &fees)
    for release in fees.findings.releases { draft.noteRelease(release) }
    for evidence in fees.findings.evidence where evidence.sentence.text.contains("$") {
      lines.add("Fee: \(evidence.sentence.text)", evidence.sentence.citations)
    }
  }
}

/// Says in words on which days a record holds.
enum PeriodText {
  static func sentence(_ period: EffectivePeriod, on date: ServiceDate) -> String {
    let state =
      period.contains(date)
      ? "valid on \(date)"
      : period.isOver(on: date) ? "ended before \(date)" : "not yet valid on \(date)"
    switch (period.first, period.last) {
    case (nil, nil): return ""
    case (let first?, nil): return "Since \(first): \(state)."
    case (nil, let last?): return "Until \(last): \(state)."
    case (let first?, let last?): return "From \(first) to \(last): \(state)."
    }
  }
}
