import CaseModel

/// Says what each modifier of the question is for.
struct ModifierGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let isAsked = draft.intent.gatherings.first == .modifiers
    var number = 0
    for modifier in draft.intent.modifiers.prefix(6) {
      let rows = try draft.source.modifier(modifier)
      guard let row = rows.first(where: { $0.period.contains(draft.intent.date) }) ?? rows.first else {
        try addUnknown(modifier, &draft)
        continue
      }
      add(row, isFirst: number == 0 && isAsked, isAsked: isAsked, &draft)
      number += 1
    }
  }

  private func add(
    _ row: ModifierRecord, isFirst: Bool, isAsked: Bool, _ draft: inout FindingsDraft
  ) {
    var support: [Evidence] = []
    for (role, text) in details(row) {
      guard let sentence = Sentence(text, citing: [row.citation]) else { continue }
      support.append(Evidence(role, sentence, origin: "modifier \(row.modifier)"))
    }
    draft.add(
      isFirst ? .headline : .known, "Modifier \(row.modifier): \(row.title)\(ended(row, draft)).",
      [row.citation], verdict: .informational, origin: "modifier \(row.modifier)",
      weight: isAsked ? HeadlineWeight.askedTable : HeadlineWeight.table,
      support: isAsked ? support : [])
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
      .headline, "'\(modifier)' is not a modifier of the table that is loaded.",
      try draft.scope("modifiers that are loaded"), verdict: .notDeterminable(.notInKnowledge),
      origin: "unknown modifier", weight: HeadlineWeight.table)
  }
}
