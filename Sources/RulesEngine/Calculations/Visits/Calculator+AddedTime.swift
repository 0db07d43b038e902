import CaseModel

extension Calculator {
  /// Both rules as steps; the units of the payer's own rule as figures.
  func addAdded(
    to code: Code,
    _ minutes: Int,
    _ draft: inout CalculationDraft
  ) throws -> AddedUnits? {
    let rows = try source.addedTimes().filter { $0.code == code && $0.period.contains(date) }
    let isOwn: (AddedUnits) -> Bool = { ($0.row.rule == "medicare") == followsMedicare }
    let found = rows.map { AddedUnits(row: $0, minutes: minutes) }
    let all = found.filter(isOwn) + found.filter { !isOwn($0) }
    guard let own = all.first(where: isOwn) else { return nil }
    let isNear = all.contains { minutes + $0.row.each >= $0.row.starts }
    if isNear { for units in all { draft.step(units.step, [units.row.citation]) } }
    if own.units > 0 {
      draft.figure("added-code", own.row.addOn)
      draft.figure("added-units", own.units, "units")
    }
    return own
  }

  /// Units of added time for a code that is already chosen.
  func added(
    to code: Code,
    _ minutes: Int,
    _ begun: CalculationDraft
  ) throws -> Calculation {
    var draft = begun
    draft.figure("code", code)
    let level = try source.visitLevels().first {
      $0.code == code && $0.period.contains(date)
    }
    guard let own = try addAdded(to: code, minutes, &draft) else {
      return draft.done(
        "No add-on code for prolonged time is known for \(code) with this payer on \(date).",
        verdict: .notDeterminable(.notInKnowledge)
      )
    }
    draft.remark(
      "Only when \(code) is chosen by total time, which the record shows; each unit needs its full \(own.row.each) minutes.",
      [own.row.citation]
    )
    if let first = level?.minutes, minutes < first {
      return draft.done(
        "\(minutes) minutes do not reach \(code) by time: \(first) are needed.",
        level.map { [$0.citation] } ?? [],
        verdict: .notAllowed
      )
    }
    return draft.done(
      own.units > 0
        ? "\(code) + \(own.text): \(minutes) minutes of total time."
        : "\(code) alone: \(minutes) minutes are not enough for \(own.row.addOn), which starts at \(own.row.starts) minutes.",
      [own.row.citation],
      verdict: own.units > 0 ? .conditional : .notAllowed
    )
  }
}
