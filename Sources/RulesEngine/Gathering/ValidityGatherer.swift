import CaseModel

/// Says whether each code is valid on the date of service.
struct ValidityGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    for (number, code) in draft.intent.codes.prefix(6).enumerated() {
      let lookup = try draft.source.code(code, on: draft.intent.date)
      guard lookup.isKnown else { continue }
      draft.noteRelease(lookup.coverage)
      try add(lookup, isFirst: number == 0, &draft)
    }
  }

  private func add(_ lookup: CodeLookup, isFirst: Bool, _ draft: inout FindingsDraft) throws {
    guard let record = lookup.records.first else { return }
    if try addUndated(lookup, record, isFirst: isFirst, &draft) { return }
    if try addBeyond(lookup, isFirst: isFirst, &draft) { return }
    let support = try CodeDetails(draft: draft).evidence(for: lookup.code, record)
    draft.add(
      isFirst ? .headline : .known,
      statement(lookup, record, on: draft.intent.date),
      lookup.records.prefix(2).map(\.citation),
      verdict: verdict(lookup, on: draft.intent.date),
      origin: "validity \(lookup.code)",
      weight: HeadlineWeight.askedTable,
      support: support
    )
  }

  /// After the last year known no code can be said to be in force.
  private func addBeyond(
    _ lookup: CodeLookup,
    isFirst: Bool,
    _ draft: inout FindingsDraft
  ) throws -> Bool {
    let date = draft.intent.date
    guard let current = lookup.records.first(where: { $0.period.contains(date) }),
      current.period.last == nil,
      let (horizon, _) = try HorizonGatherer.passed(by: date, draft.source)
    else { return false }
    draft.add(
      isFirst ? .headline : .known,
      "Whether \(lookup.code) is valid on \(date) is not known here: the rules loaded end on \(horizon). As far as they go it stands: \(current.summary).",
      [current.citation],
      verdict: .notDeterminable(.outsideLoadedDates),
      origin: "validity \(lookup.code)",
      weight: HeadlineWeight.askedTable,
      support: try CodeDetails(draft: draft).evidence(for: lookup.code, current)
    )
    return true
  }

  /// A code list without start dates says nothing of days outside its own period.
  private func addUndated(
    _ lookup: CodeLookup,
    _ record: CodeRecord,
    isFirst: Bool,
    _ draft: inout FindingsDraft
  ) throws -> Bool {
    guard case .outside(let release) = lookup.coverage, lookup.code.system == .icd10cm,
      lookup.records.allSatisfy({ $0.period == .always }), let first = release.period.first
    else { return false }
    let date = draft.intent.date
    let born = try draft.source.crosswalks(to: lookup.code).compactMap(\.date).min()
    if let born, date < born {
      let rows = try draft.source.crosswalks(to: lookup.code).map(\.citation)
      draft.add(
        isFirst ? .headline : .known,
        "\(lookup.code) is not valid on \(date): it starts on \(born); \(record.summary).",
        rows,
        verdict: .notAllowed,
        origin: "validity \(lookup.code)",
        weight: HeadlineWeight.askedTable
      )
      return true
    }
    guard date < first, born == nil else { return false }
    draft.add(
      isFirst ? .headline : .known,
      "As of \(release.label): \(lookup.code) is \(record.summary)\(record.isBillable == true ? ", billable" : ""); whether it was valid on \(date) is not loaded.",
      [record.citation],
      verdict: .notDeterminable(.outsideLoadedDates),
      origin: "validity \(lookup.code)",
      weight: HeadlineWeight.askedTable
    )
    return true
  }

  private func verdict(_ lookup: CodeLookup, on date: ServiceDate) -> Verdict {
    let isCurrent = lookup.records.contains { $0.period.contains(date) }
    let isCategory = lookup.records.contains { $0.isBillable == false }
    return isCurrent && !isCategory ? .informational : .notAllowed
  }

  private func statement(
    _ lookup: CodeLookup,
    _ record: CodeRecord,
    on date: ServiceDate
  ) -> String {
    let current = lookup.records.first { $0.period.contains(date) }
    guard let current else {
      return
        "\(lookup.code) is not valid on \(date): \(CodeMeaningGatherer.statement(lookup, on: date))."
    }
    if lookup.records.contains(where: { $0.isBillable == false }) {
      return
        "\(lookup.code) exists on \(date) but is not billable: it is a category, and a code below it is needed; \(current.summary)."
    }
    return "\(lookup.code) is a real code and in force on \(date): \(current.summary)."
  }
}
