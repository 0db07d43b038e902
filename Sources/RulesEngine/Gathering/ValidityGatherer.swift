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
    let support = try CodeDetails(draft: draft).evidence(for: lookup.code, record)
    draft.add(
      isFirst ? .headline : .known, statement(lookup, record, on: draft.intent.date),
      lookup.records.prefix(2).map(\.citation), verdict: verdict(lookup, on: draft.intent.date),
      origin: "validity \(lookup.code)", weight: HeadlineWeight.askedTable, support: support)
  }

  private func verdict(_ lookup: CodeLookup, on date: ServiceDate) -> Verdict {
    let isCurrent = lookup.records.contains { $0.period.contains(date) }
    let isCategory = lookup.records.contains { $0.isBillable == false }
    return isCurrent && !isCategory ? .informational : .notAllowed
  }

  private func statement(
    _ lookup: CodeLookup, _ record: CodeRecord, on date: ServiceDate
  ) -> String {
    let current = lookup.records.first { $0.period.contains(date) }
    guard let current else {
      return "\(lookup.code) is not valid on \(date): \(CodeMeaningGatherer.statement(lookup, on: date))."
    }
    if lookup.records.contains(where: { $0.isBillable == false }) {
      return "\(lookup.code) exists on \(date) but is not billable: it is a category, and a code below it is needed; \(current.summary)."
    }
    return "\(lookup.code) is a real code and in force on \(date): \(current.summary)."
  }
}
