import CaseModel

/// What came before a code, what came after it, and where else it is named.
struct HistoryLines {
  let code: Code

  func add(to lines: inout PageLines, _ draft: FindingsDraft) throws {
    for row in try draft.source.crosswalks(from: code).prefix(4) {
      lines.add("Crosswalk: \(CrosswalkText.statement(row))", [row.citation])
    }
    for row in try draft.source.crosswalks(to: code).prefix(4) {
      lines.add("Before: \(CrosswalkText.statement(row))", [row.citation])
    }
    for row in try draft.source.preventiveServices()
    where row.codes.contains(code.description) && row.period.contains(draft.intent.date) {
      lines.add("Preventive service: \(row.service), \(row.frequency).", [row.citation])
    }
  }
}
