import CaseModel

/// What a coder wants beside the meaning of a code: level, global days, units, successors.
struct CodeDetails {
  let draft: FindingsDraft

  func evidence(for code: Code, _ record: CodeRecord?) throws -> [Evidence] {
    if code.system == .icd10cm { return try diagnosis(code, record) }
    return try [level(code), fees(code), limit(code), addOn(code)].compactMap(\.self)
      + successors(code)
  }

  private func level(_ code: Code) throws -> Evidence? {
    guard
      let level = try draft.source.visitLevels().first(where: {
        $0.code == code && $0.period.contains(draft.intent.date)
      })
    else { return nil }
    return evidence(VisitLevelText.requirement(level), [level.citation], "level \(code)")
  }

  private func fees(_ code: Code) throws -> Evidence? {
    let lookup = try draft.source.relativeValues(code, on: draft.intent.date)
    guard let row = lookup.wholeService else { return nil }
    guard let use = TableUse(lookup.coverage, row: "row \(code)") else { return nil }
    let days = GlobalPeriodText.meaning(row.globalDays)
    let status = StatusText.meaning(row.status)
    return evidence(
      "Medicare fee schedule: status \(row.status) (\(status)), global days \(row.globalDays) (\(days)).",
      [use.citation],
      "rvu \(code)"
    )
  }

  private func limit(_ code: Code) throws -> Evidence? {
    let lookup = try draft.source.unitLimit(
      code,
      setting: draft.intent.setting,
      on: draft.intent.date
    )
    guard let limit = lookup.limit, let use = TableUse(lookup.coverage, row: "row \(code)") else {
      return nil
    }
    return evidence(
      "MUE \(limit.units) a day, adjudication indicator \(limit.adjudicationIndicator) (\(draft.intent.setting.title), \(StaleTable.edition(of: use.release))).",
      [use.citation],
      "mue \(code)"
    )
  }

  private func addOn(_ code: Code) throws -> Evidence? {
    let lookup = try draft.source.addOn(code, on: draft.intent.date)
    guard let edit = lookup.edit, let use = TableUse(lookup.coverage, row: "add-on \(code)") else {
      return nil
    }
    let primaries = CodeListText.short(edit.primaries)
    return evidence(
      primaries.isEmpty
        ? "Add-on code; the contractor decides which codes it may be added to."
        : "Add-on code, reported only with \(primaries).",
      [use.citation],
      "add-on \(code)"
    )
  }

  private func successors(_ code: Code) throws -> [Evidence] {
    try draft.source.crosswalks(from: code).prefix(2).compactMap { row in
      evidence(CrosswalkText.statement(row), [row.citation], "crosswalk \(code)")
    }
  }

  private func diagnosis(_ code: Code, _ record: CodeRecord?) throws -> [Evidence] {
    guard let record, let isBillable = record.isBillable else { return try successors(code) }
    let text =
      isBillable
      ? "\(code) is billable: it has all the characters it needs."
      : "\(code) is a category and not billable: a code below it, with more characters, is needed."
    return [evidence(text, [record.citation], "billable \(code)")].compactMap(\.self)
      + (try successors(code))
  }

  private func evidence(_ text: String, _ citations: [Citation], _ origin: String) -> Evidence? {
    Sentence(text, citing: citations).map { Evidence(.known, $0, origin: origin) }
  }
}
