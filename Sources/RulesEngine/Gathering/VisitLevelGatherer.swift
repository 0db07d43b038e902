import CaseModel

/// Chooses the visit code from time, from decision making, or from a description of both.
struct VisitLevelGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    guard let reading = try VisitReading(draft) else { return }
    let decision = try Self.decision(draft)
    let calculator = Self.calculator(reading, draft)
    let calculation = try calculator.visitLevel(reading.request, decision)
    let rows = try calculator.rows(for: reading.request)
    if calculation.isAnswered {
      draft.add(
        calculation,
        origin: "level \(calculation.figure("code")?.value ?? "none")",
        weight: reading.isTold ? HeadlineWeight.settled : HeadlineWeight.computed
      )
      if calculation.figure("code") != nil { addTable(rows, &draft) }
    } else if draft.intent.gatherings.first == .visitLevel, (1...14).contains(rows.count) {
      draft.add(calculation, origin: "level missing", weight: HeadlineWeight.table - 60)
      addTable(rows, &draft)
    }
  }

  /// A consultation is coded by CPT unless the question names a payer that does not pay for it.
  private static func calculator(_ reading: VisitReading, _ draft: FindingsDraft) -> Calculator {
    let isConsultation = [.officeConsultation, .hospitalConsultation].contains(
      reading.request.kind
    )
    let payer: Payer =
      isConsultation && !draft.intent.payerIsGiven ? .commercial : draft.intent.payer
    return Calculator(source: draft.source, date: draft.intent.date, payer: payer)
  }

  private static func decision(_ draft: FindingsDraft) throws -> DecisionMakingReading {
    let named = DecisionMakingReading.named(Set(draft.intent.concepts))
    guard named == nil else { return DecisionMakingReading(level: named) }
    let counts = DecisionMakingReading.counts(draft.intent.mentions, draft.graph)
    return DecisionMakingReading(
      counts: { _ in counts },
      rows: try draft.source.decisionMaking()
    )
  }

  private func addTable(_ rows: [VisitLevel], _ draft: inout FindingsDraft) {
    guard let first = rows.first else { return }
    draft.findings.tables.append(
      AnswerTable(
        title: "Levels on \(draft.intent.date)",
        columns: ["Code", "Patient", "Needs"],
        rows: rows.map { [$0.code.description, $0.patient, VisitLevelText.short($0)] },
        citations: [first.citation]
      )
    )
  }
}
