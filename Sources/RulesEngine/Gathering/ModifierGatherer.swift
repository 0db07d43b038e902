import CaseModel

/// Says what each modifier of the question is for.
struct ModifierGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let isAsked = draft.intent.gatherings.first == .modifiers
    var rows: [ModifierRecord] = []
    for modifier in draft.intent.modifiers.prefix(6) {
      let found = try draft.source.modifier(modifier)
      if let row = found.first(where: { $0.period.contains(draft.intent.date) }) ?? found.first {
        rows.append(row)
      } else {
        try addUnknown(modifier, &draft)
      }
    }
    if isAsked, rows.count > 1 { addAll(rows, &draft) }
    for (number, row) in rows.enumerated() {
      add(row, isHeadline: isAsked && rows.count == 1 && number == 0, isAsked: isAsked, &draft)
    }
  }

  /// Several modifiers are set beside each other; a fact that compares them says it better.
  private func addAll(_ rows: [ModifierRecord], _ draft: inout FindingsDraft) {
    let text = rows.map { "\($0.modifier) is \($0.title)" }.joined(separator: "; ")
    draft.add(
      .headline,
      "\(text).",
      rows.map(\.citation),
      verdict: .informational,
      origin: "modifiers compared",
      weight: HeadlineWeight.fact
    )
  }

  private func add(
    _ row: ModifierRecord,
    isHeadline: Bool,
    isAsked: Bool,
    _ draft: inout FindingsDraft
  ) {
    var support: [Evidence] = []
    for (role, text) in details(row) {
      guard let sentence = Sentence(text, citing: [row.citation]) else { continue }
      support.append(Evidence(role, sentence, origin: "modifier \(row.modifier)"))
    }
    draft.add(
      isHeadline ? .headline : .known,
      "Modifier \(row.modifier): \(row.title)\(ended(row, draft)).",
      [row.citation],
      verdict: .informational,
      origin: "modifier \(row.modifier)",
      weight: HeadlineWeight.askedTable,
      support: support
    )
  }

  private func details(_ row: ModifierRecord) -> [(Evidence.Role, String)] {
    var parts: [(Evidence.Role, String)] = []
    if !row.use.isEmpty { parts.append((.action, row.use)) }
    if !row.appliesTo.isEmpty { parts.append((.known, "Goes on: \(row.appliesTo).")) }
    if !row.payment.isEmpty { parts.append((.known, "Medicare payment: \(row.payment).")) }
    if row.ncci.hasPrefix("y") {
      parts.append((.known, "It bypasses an NCCI edit with indicator 1, when it is true."))
    }
    return parts
  }

  private func ended(_ row: ModifierRecord, _ draft: FindingsDraft) -> String {
    guard let last = row.period.last, row.period.isOver(on: draft.intent.date) else { return "" }
    return " (ended on \(last))"
  }

  private func addUnknown(_ modifier: String, _ draft: inout FindingsDraft) throws {
    draft.add(
      .headline,
      "\(modifier) is not a known modifier: it is not in the table that is loaded. Say what is to be shown (side, separate site, who did it), and the right one can be named.",
      try draft.scope("modifiers that are loaded"),
      verdict: .notDeterminable(.notInKnowledge),
      origin: "unknown modifier",
      weight: HeadlineWeight.table
    )
  }
}
