import CaseModel

/// The page of a modifier: what it says, where it goes, what it does to the payment and to edits.
struct ModifierPage: EvidenceGatherer {
  let index: FactIndex

  func gather(into draft: inout FindingsDraft) throws {
    guard draft.intent.codes.isEmpty else { return }
    for modifier in draft.intent.modifiers { try add(modifier, &draft) }
  }

  private func add(_ modifier: String, _ draft: inout FindingsDraft) throws {
    let date = draft.intent.date
    let rows = try draft.source.modifier(modifier)
    guard let row = rows.first(where: { $0.period.contains(date) }) ?? rows.first else {
      draft.add(
        .headline,
        "Modifier \(modifier) is not in the table that is loaded.",
        try draft.scope("modifiers that are loaded"),
        verdict: .notDeterminable(.notInKnowledge),
        origin: "page \(modifier)",
        weight: HeadlineWeight.table
      )
      return
    }
    var lines = PageLines(origin: "page \(modifier)")
    for text in Self.details(row, on: date) { lines.add(text, [row.citation]) }
    try PageFacts(index: index).add(to: &lines, draft)
    draft.add(
      .headline,
      "Modifier \(row.modifier): \(row.title).",
      [row.citation],
      verdict: .informational,
      origin: "page \(modifier)",
      weight: HeadlineWeight.askedTable,
      support: lines.lines
    )
  }

  private static func details(_ row: ModifierRecord, on date: ServiceDate) -> [String] {
    var texts = [row.use]
    if !row.appliesTo.isEmpty { texts.append("Goes on: \(row.appliesTo).") }
    if !row.payment.isEmpty { texts.append("Payment: \(row.payment).") }
    switch row.ncci.prefix(1) {
    case "y":
      texts.append("NCCI: it bypasses an edit with indicator 1 when the record supports it.")
    case "n": texts.append("NCCI: it does not bypass an edit.")
    default: break
    }
    texts.append(PeriodText.sentence(row.period, on: date))
    return texts
  }
}
