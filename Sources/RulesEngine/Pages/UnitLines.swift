import CaseModel

/// How many units a day, how a drug counts, and what an add-on goes with.
struct UnitLines {
  private static let shown = 12
  let code: Code

  func add(to lines: inout PageLines, _ draft: FindingsDraft) throws {
    try limit(&lines, draft)
    try drug(&lines, draft)
    try addOns(&lines, draft)
  }

  private func limit(_ lines: inout PageLines, _ draft: FindingsDraft) throws {
    let setting = draft.intent.setting
    let lookup = try draft.source.unitLimit(code, setting: setting, on: draft.intent.date)
    guard let limit = lookup.limit else { return }
    let meaning = Self.meaning(limit.adjudicationIndicator)
    lines.add(
      "MUE \(limit.units) a day (\(setting.title)), indicator \(limit.adjudicationIndicator): \(meaning).",
      TableUse(lookup.coverage, row: "row \(code)")
    )
  }

  /// What the adjudication indicator means, by chapter I of the NCCI Policy Manual.
  static func meaning(_ indicator: Int) -> String {
    switch indicator {
    case 1: "by claim line, so that units over it may stand on another line with a modifier"
    case 2: "by date of service and absolute, no modifier and no appeal helps"
    case 3: "by date of service, more only with proof of need on appeal"
    default: "not a value of the table"
    }
  }

  private func drug(_ lines: inout PageLines, _ draft: FindingsDraft) throws {
    for row in try draft.source.drugUnits().filter({ $0.code == code }).prefix(1) {
      lines.add("One unit is \(row.amount) \(row.unit) of \(row.drug).", [row.citation])
    }
  }

  private func addOns(_ lines: inout PageLines, _ draft: FindingsDraft) throws {
    let date = draft.intent.date
    let own = try draft.source.addOn(code, on: date)
    if let edit = own.edit {
      let primaries = CodeListText.short(edit.primaries, limit: Self.shown)
      lines.add(
        primaries.isEmpty
          ? "Add-on code; the contractor decides which codes it may be added to."
          : "Add-on code, reported only with \(primaries).",
        TableUse(own.coverage, row: "add-on \(code)")
      )
    }
    let carried = try draft.source.addOns(of: code, on: date).map(\.addOn)
    if !carried.isEmpty {
      lines.add(
        "Add-on codes that it may carry: \(CodeListText.short(carried, limit: Self.shown)).",
        TableUse(own.coverage, row: "primary \(code)")
      )
    }
  }
}
