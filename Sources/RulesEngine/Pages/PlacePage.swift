import CaseModel

/// The page of a place of service: its name, the rate that Medicare pays there, and what rules say of it.
struct PlacePage: EvidenceGatherer {
  let index: FactIndex

  func gather(into draft: inout FindingsDraft) throws {
    guard draft.intent.codes.isEmpty, let code = draft.intent.place else { return }
    guard let row = try draft.source.place(code) else {
      return try PlaceGatherer().gather(into: &draft)
    }
    var lines = PageLines(origin: "page POS \(code)")
    if !row.rate.isEmpty { lines.add("Medicare pays the \(row.rate) rate there.", [row.citation]) }
    if !row.note.isEmpty { lines.add("\(row.note).", [row.citation]) }
    lines.add(PeriodText.sentence(row.period, on: draft.intent.date), [row.citation])
    try PageFacts(index: index).add(to: &lines, draft)
    draft.add(
      .headline,
      "POS \(row.code): \(row.name).",
      [row.citation],
      verdict: .informational,
      origin: "page POS \(code)",
      weight: HeadlineWeight.askedTable,
      support: lines.lines
    )
  }
}
