import CaseModel

/// The page of an ICD-10-PCS code, by which hospitals report what was done during a stay.
struct InpatientProcedurePage: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    guard let code = InpatientProcedureLookup.code(draft.intent.text) else { return }
    let date = draft.intent.date
    let lookup = try draft.source.inpatientProcedure(code, on: date)
    guard let title = lookup.title, let use = TableUse(lookup.coverage, row: "code \(code)") else {
      return
    }
    draft.noteRelease(use.release)
    var lines = PageLines(origin: "page \(code)")
    lines.add("A code of ICD-10-PCS, for procedures during an inpatient stay.", use)
    lines.add(PeriodText.sentence(use.citation.period, on: date), use)
    draft.add(
      .headline,
      "\(code): \(title).",
      [use.citation],
      verdict: .informational,
      origin: "page \(code)",
      weight: HeadlineWeight.askedTable,
      support: lines.lines
    )
  }
}
