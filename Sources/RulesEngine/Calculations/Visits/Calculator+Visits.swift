import CaseModel

extension Calculator {
  /// The visit code, with the units of added time.
  package func visitLevel(
    _ request: VisitLevelRequest,
    _ reading: DecisionMakingReading
  ) throws -> Calculation {
    if request.kind == .criticalCare, let minutes = request.minutes {
      return try criticalCare(CriticalCareRequest(minutes: minutes))
    }
    var draft = try draft(.visitLevel, "cpt-2021-em", "choosing the level")
    if let code = request.code, let minutes = request.minutes {
      return try added(to: code, minutes, draft)
    }
    let (rows, request) = try rows(for: request, &draft)
    for element in reading.elements { draft.step(element.text, [element.citation]) }
    let choice = VisitLevelChoice(rows, minutes: request.minutes, level: reading.level)
    guard let chosen = choice.chosen else {
      return undetermined(rows, request, reading, draft)
    }
    addWays(choice, request, &draft)
    if choice.byTime?.code != chosen.code, let open = reading.open {
      draft.remark(open.text, [open.citation])
    }
    return try levelled(chosen, choice, request, &draft)
  }

  /// The rows of the visit table to choose among, after the payer's own rules on the kind of visit.
  func rows(for request: VisitLevelRequest) throws -> [VisitLevel] {
    var draft = try draft(.visitLevel, "cpt-2021-em", "choosing the level")
    return try rows(for: request, &draft).rows
  }

  private func rows(
    for request: VisitLevelRequest,
    _ draft: inout CalculationDraft
  ) throws -> (rows: [VisitLevel], request: VisitLevelRequest) {
    let settled = VisitKindRule(request, date: date, followsMedicare: followsMedicare)
    if let step = settled.step {
      draft.step(step.text, try authority("iom-100-04", step.section))
    }
    let rows = VisitLevelChoice.rows(
      settled.request.kind,
      patient: settled.request.patient,
      in: try source.visitLevels(),
      on: date
    )
    return (rows, settled.request)
  }

  private func addWays(
    _ choice: VisitLevelChoice,
    _ request: VisitLevelRequest,
    _ draft: inout CalculationDraft
  ) {
    if let minutes = request.minutes {
      if let byTime = choice.byTime {
        draft.step(
          "By time: \(minutes) minutes reach \(byTime.code) (\(VisitLevelText.time(byTime) ?? "")).",
          [byTime.citation]
        )
      } else if request.kind == .emergency, let row = choice.byDecision {
        draft.step("Time does not count for emergency department visits.", [row.citation])
      }
    }
    if let byDecision = choice.byDecision {
      draft.step(
        "By decision making: \(VisitLevelText.decision(byDecision) ?? "") is \(byDecision.code).",
        [byDecision.citation]
      )
    }
    if let byTime = choice.byTime, let byDecision = choice.byDecision,
      byTime.code != byDecision.code, let chosen = choice.chosen
    {
      draft.step(
        "Time or decision making may choose the level; \(chosen.code) is the higher of the two.",
        [chosen.citation]
      )
    }
  }

  /// The result for a chosen level; added time only where time reaches it.
  private func levelled(
    _ chosen: VisitLevel,
    _ choice: VisitLevelChoice,
    _ request: VisitLevelRequest,
    _ draft: inout CalculationDraft
  ) throws -> Calculation {
    draft.figure("code", chosen.code)
    let isByTime = choice.byTime?.code == chosen.code
    let added = isByTime ? try addAdded(to: chosen.code, request.minutes ?? 0, &draft) : nil
    guard let added, added.units > 0 else {
      return draft.done(
        "\(chosen.code): \(VisitLevelText.name(chosen)), \(Self.needs(chosen)).",
        [chosen.citation],
        verdict: .conditional
      )
    }
    return draft.done(
      "\(chosen.code) + \(added.text): \(VisitLevelText.name(chosen)), \(added.minutes) minutes of total time.",
      [chosen.citation, added.row.citation],
      verdict: .conditional
    )
  }

  private static func needs(_ level: VisitLevel) -> String {
    let short = VisitLevelText.short(level)
    return short.isEmpty ? level.note : short
  }

  private func undetermined(
    _ rows: [VisitLevel],
    _ request: VisitLevelRequest,
    _ reading: DecisionMakingReading,
    _ draft: CalculationDraft
  ) -> Calculation {
    guard let first = rows.first, rows.contains(where: { !VisitLevelText.short($0).isEmpty })
    else {
      return draft.done(
        "No minutes and levels of these visits are known for \(date): before 2021 in the office, and before 2023 elsewhere, the 1995 or 1997 guidelines choose the level.",
        rows.map(\.citation),
        verdict: .notDeterminable(.outsideLoadedDates)
      )
    }
    if Set(rows.map(\.patient)).count > 1 {
      let kinds = Set(rows.map(\.patient)).sorted().joined(separator: " or ")
      return draft.done(
        "The level depends on the patient: \(kinds); tell which.",
        [first.citation],
        verdict: .notDeterminable(.missingDetail)
      )
    }
    let missing =
      reading.elements.isEmpty
      ? "the total minutes on the date, or the level of decision making"
      : "a second element of decision making, or the total minutes on the date"
    let short = request.minutes.map { "\($0) minutes reach no level by time. " } ?? ""
    return draft.done(
      "\(short)The level depends on \(missing); tell it to choose among these codes.",
      [first.citation],
      verdict: .notDeterminable(.missingDetail)
    )
  }
}
