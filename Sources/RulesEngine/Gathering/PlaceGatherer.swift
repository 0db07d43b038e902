import CaseModel

/// Says what a place-of-service code is and which rate goes with it.
struct PlaceGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let places = draft.intent.mentions.compactMap {
      if case .place(let code) = $0.value { code } else { nil }
    }
    var number = 0
    for code in places.prefix(4) {
      guard let row = try draft.source.place(code) else {
        try addUnknown(code, &draft)
        continue
      }
      let rate = row.rate.isEmpty ? "" : "; Medicare pays the \(row.rate) rate there"
      let note = row.note.isEmpty ? "" : " (\(row.note))"
      draft.add(
        number == 0 ? .headline : .known,
        "POS \(row.code): \(row.name)\(rate)\(note).",
        [row.citation],
        verdict: .informational,
        origin: "place \(code)",
        weight: places.count > 1 ? HeadlineWeight.table : HeadlineWeight.table + 60
      )
      number += 1
    }
  }

  private func addUnknown(_ code: String, _ draft: inout FindingsDraft) throws {
    draft.add(
      .headline,
      "POS \(code) is not a place of service of the CMS code set that is loaded.",
      try draft.scope("places of service that are loaded"),
      verdict: .notDeterminable(.notInKnowledge),
      origin: "place \(code)",
      weight: HeadlineWeight.table
    )
  }
}
