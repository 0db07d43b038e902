import CaseModel

/// Says what each code of the question is.
struct CodeMeaningGatherer: EvidenceGatherer {
  private static let codeLimit = 8

  func gather(into draft: inout FindingsDraft) throws {
    try addSpans(&draft)
    for (number, code) in draft.intent.codes.prefix(Self.codeLimit).enumerated() {
      try add(code, isFirst: number == 0, &draft)
    }
  }

  private func add(_ code: Code, isFirst: Bool, _ draft: inout FindingsDraft) throws {
    let lookup = try draft.source.code(code, on: draft.intent.date)
    guard let record = lookup.records.first else { return try addBare(lookup, &draft) }
    draft.noteRelease(lookup.coverage)
    let support = try CodeDetails(draft: draft).evidence(for: code, record)
    draft.add(
      isFirst ? .headline : .known,
      "\(code): \(Self.statement(lookup, on: draft.intent.date)).",
      [record.citation],
      verdict: .informational,
      origin: "code \(code)",
      weight: HeadlineWeight.askedTable,
      support: support
    )
  }

  /// The summary, with the period when the code is not in force on the date.
  static func statement(_ lookup: CodeLookup, on date: ServiceDate) -> String {
    guard
      let record = lookup.records.first(where: { $0.period.contains(date) }) ?? lookup.records.first
    else { return "" }
    if let last = record.period.last, record.period.isOver(on: date) {
      return "ended on \(last), not valid on \(date); it was \(record.summary)"
    }
    if let first = record.period.first, record.period.isAhead(of: date) {
      return "starts on \(first), not yet valid on \(date); \(record.summary)"
    }
    return record.summary
  }

  /// A code that only tables of numbers name.
  private func addBare(_ lookup: CodeLookup, _ draft: inout FindingsDraft) throws {
    guard let release = lookup.seenIn.first else { return }
    let citation = Citation(
      source: release.kind.rawValue,
      title: release.label,
      section: "row \(lookup.code)",
      period: release.period
    )
    let support = try CodeDetails(draft: draft).evidence(for: lookup.code, nil)
    draft.add(
      .headline,
      "\(lookup.code) is a code of \(release.label); no summary of it is in the knowledge base.",
      [citation],
      verdict: .informational,
      origin: "code \(lookup.code)",
      weight: HeadlineWeight.askedTable,
      support: support
    )
  }

  private func addSpans(_ draft: inout FindingsDraft) throws {
    for span in draft.intent.ranges {
      var rows: [[String]] = []
      var citations: [Citation] = []
      for code in try draft.source.codes(in: span, limit: 40) {
        let lookup = try draft.source.code(code, on: draft.intent.date)
        guard let record = lookup.records.first else { continue }
        rows.append([code.description, Self.statement(lookup, on: draft.intent.date)])
        if !citations.contains(record.citation), citations.count < 3 {
          citations.append(record.citation)
        }
      }
      guard !rows.isEmpty else { continue }
      draft.add(
        .headline,
        "\(span.first) to \(span.last): \(rows.count) codes are in the knowledge base.",
        citations,
        verdict: .informational,
        origin: "span \(span.first)-\(span.last)",
        weight: HeadlineWeight.askedTable
      )
      draft.findings.tables.append(
        AnswerTable(
          title: "\(span.first) to \(span.last)",
          columns: ["Code", "What it is"],
          rows: rows,
          citations: citations
        )
      )
    }
  }
}
