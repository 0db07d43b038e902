import CaseModel

/// Says how often and for whom Medicare covers a preventive service.
struct PreventiveGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let codes = Set(draft.intent.codes.map(\.text))
    let inForce = try draft.source.preventiveServices().filter {
      $0.period.contains(draft.intent.date)
    }
    let named = inForce.filter { $0.codes.contains(where: codes.contains) }
    // A code that is named tells the service better than the wording does.
    let rows =
      named.isEmpty
      ? inForce.filter { row in row.concepts.contains { draft.intent.concepts.contains($0) } }
      : named
    let isAsked = draft.intent.gatherings.contains(.preventive)
    for (number, row) in rows.prefix(3).enumerated() {
      add(row, isHeadline: number == 0 && isAsked, &draft)
    }
  }

  private func add(_ row: PreventiveRecord, isHeadline: Bool, _ draft: inout FindingsDraft) {
    let details = [
      row.codes.isEmpty ? nil : "Codes: \(row.codes.joined(separator: ", ")).",
      row.diagnosis.isEmpty ? nil : "Diagnosis: \(row.diagnosis).",
      row.coinsurance.isEmpty
        ? nil : "Coinsurance: \(row.coinsurance); deductible: \(row.deductible).",
      row.note.isEmpty ? nil : "\(row.note).",
    ].compactMap(\.self)
    let support = details.map {
      Evidence(.known, Sentence($0, citing: row.citation), origin: "preventive \(row.service)")
    }
    draft.add(
      isHeadline ? .headline : .known,
      "Medicare, \(row.service): \(row.frequency).",
      [row.citation],
      verdict: .conditional,
      origin: "preventive \(row.service)",
      weight: HeadlineWeight.table + 20,
      support: support
    )
  }
}
