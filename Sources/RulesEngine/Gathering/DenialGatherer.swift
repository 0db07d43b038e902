import CaseModel

/// Says what a denial code means, what usually causes it and what to do first.
struct DenialGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    for mention in draft.intent.mentions {
      switch mention.value {
      case .denial(let group, let code): try add("carc", code, group: group, &draft)
      case .remark(let code): try add("rarc", code, group: "", &draft)
      default: continue
      }
    }
  }

  private func add(
    _ kind: String,
    _ code: String,
    group: String,
    _ draft: inout FindingsDraft
  ) throws {
    guard let row = try draft.source.denial(kind: kind, code: code) else {
      draft.add(
        .headline,
        "\(code) is not a code of the X12 list that is loaded.",
        try draft.scope("denial codes that are loaded"),
        verdict: .notDeterminable(.notInKnowledge),
        origin: "denial \(code)",
        weight: HeadlineWeight.table
      )
      return
    }
    let name = group.isEmpty ? code : "\(group)-\(code)"
    draft.add(
      .headline,
      "\(name): \(row.meaning).",
      [row.citation],
      verdict: .informational,
      origin: "denial \(code)",
      weight: HeadlineWeight.askedTable,
      support: try support(row, group, draft)
    )
  }

  private func support(
    _ row: DenialRecord,
    _ group: String,
    _ draft: FindingsDraft
  ) throws -> [Evidence] {
    var texts: [(Evidence.Role, String, Citation)] = []
    if !row.cause.isEmpty { texts.append((.why, "Usual cause: \(row.cause).", row.citation)) }
    if !row.action.isEmpty { texts.append((.action, "First: \(row.action).", row.citation)) }
    if !group.isEmpty, let party = try draft.source.denial(kind: "group", code: group) {
      texts.append((.known, "\(group): \(party.meaning).", party.citation))
    }
    return texts.map { Evidence($0.0, Sentence($0.1, citing: $0.2), origin: "denial \(row.code)") }
  }
}
