import CaseModel

/// Chooses the visit code from time, from decision making, or from a description of both.
struct VisitLevelGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let rows = try VisitLevelChoice.candidates(draft)
    guard !rows.isEmpty else { return }
    let byTime = VisitLevelChoice.byTime(rows, minutes: draft.intent.minutes)
    let decision = try DecisionMakingReading(draft)
    let byDecision = decision.level.flatMap { VisitLevelChoice.byDecision(rows, level: $0) }
    for element in decision.elements { draft.add(element) }
    guard let chosen = VisitLevelChoice.higher(byTime, byDecision) else {
      return try ask(rows, decision, &draft)
    }
    conclude(chosen, byTime, byDecision, &draft)
    addTable(rows, &draft)
  }

  private func conclude(
    _ chosen: VisitLevel,
    _ byTime: VisitLevel?,
    _ byDecision: VisitLevel?,
    _ draft: inout FindingsDraft
  ) {
    var support: [Evidence] = []
    if let byTime, let minutes = draft.intent.minutes {
      support += why(
        "By time: \(minutes) minutes reach \(byTime.code) (\(VisitLevelText.time(byTime) ?? "")).",
        byTime
      )
    }
    if let byDecision {
      support += why(
        "By decision making: \(VisitLevelText.decision(byDecision) ?? "") is \(byDecision.code).",
        byDecision
      )
    }
    if byTime != nil, byDecision != nil, byTime?.code != byDecision?.code {
      support += why(
        "Time or decision making may choose the level; \(chosen.code) is the higher of the two.",
        chosen
      )
    }
    let family = chosen.family.split(separator: "-").joined(separator: " ")
    let patient =
      chosen.patient.isEmpty || chosen.patient == "any" ? "" : "\(chosen.patient) patient, "
    draft.add(
      .headline,
      "\(chosen.code): \(family), \(patient)\(VisitLevelText.short(chosen)).",
      [chosen.citation],
      verdict: .conditional,
      origin: "level \(chosen.code)",
      weight: HeadlineWeight.computed,
      support: support
    )
  }

  private func why(_ text: String, _ level: VisitLevel) -> [Evidence] {
    [Evidence(.why, Sentence(text, citing: level.citation), origin: "level \(level.code)")]
  }

  /// Nothing tells the level: show the table and name what would.
  private func ask(
    _ rows: [VisitLevel],
    _ decision: DecisionMakingReading,
    _ draft: inout FindingsDraft
  ) throws {
    guard draft.intent.gatherings.first == .visitLevel, rows.count <= 14 else { return }
    let missing =
      decision.elements.isEmpty
      ? "the total minutes on the date, or the level of decision making"
      : "a second element of decision making, or the total minutes on the date"
    draft.add(
      .headline,
      "The level depends on \(missing); tell it to choose among these codes.",
      [rows[0].citation],
      verdict: .notDeterminable(.missingDetail),
      origin: "level missing",
      weight: HeadlineWeight.table - 60
    )
    addTable(rows, &draft)
  }

  private func addTable(_ rows: [VisitLevel], _ draft: inout FindingsDraft) {
    draft.findings.tables.append(
      AnswerTable(
        title: "Levels on \(draft.intent.date)",
        columns: ["Code", "Patient", "Needs"],
        rows: rows.map { [$0.code.description, $0.patient, VisitLevelText.short($0)] },
        citations: [rows[0].citation]
      )
    )
  }
}
