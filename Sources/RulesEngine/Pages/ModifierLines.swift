import CaseModel

/// The modifiers that apply to a code, by its payment indicators and classes.
struct ModifierLines {
  let code: Code
  let row: RelativeValues?
  let lookup: CodeLookup

  func add(to lines: inout PageLines, _ draft: FindingsDraft) throws {
    let names = applying(draft)
    guard !names.isEmpty else { return }
    let records = try names.compactMap { name in
      try draft.source.modifier(name).first { $0.period.contains(draft.intent.date) }
    }
    let known = Set(records.map(\.modifier))
    let list = names.filter(known.contains).joined(separator: ", ")
    var citations = records.prefix(2).map(\.citation)
    if let use = TableUse(
      try draft.source.relativeValues(code, on: draft.intent.date).coverage,
      row: "row \(code)"
    ) {
      citations.insert(use.citation, at: 0)
    }
    lines.add("Modifiers that may apply: \(list).", citations)
  }

  private func applying(_ draft: FindingsDraft) -> [String] {
    let own = lookup.records.flatMap(\.classes)
    let classes = Set(own + own.flatMap(draft.graph.ancestors(of:)))
    var names: [String] = []
    if classes.contains("evaluation-and-management") { names += ["24", "25", "57"] }
    guard let row else { return names }
    if ["000", "010", "090"].contains(row.globalDays) {
      names += ["22", "52", "53", "58", "76", "78", "79"]
    }
    if row.globalDays == "090" { names += ["54", "55", "56"] }
    if row.bilateral == "1" { names += ["50", "LT", "RT"] }
    if row.multipleProcedure == "2" || row.multipleProcedure == "3" { names.append("51") }
    if row.assistant == "0" || row.assistant == "2" { names += ["80", "82", "AS"] }
    if row.coSurgeon == "1" || row.coSurgeon == "2" { names.append("62") }
    if row.professionalTechnical == "1" { names += ["26", "TC"] }
    let isEdited = code.system == .cpt && !classes.contains("evaluation-and-management")
    if isEdited, !classes.contains("vaccine") { names += ["59", "XE", "XS", "XP", "XU"] }
    return names
  }
}
