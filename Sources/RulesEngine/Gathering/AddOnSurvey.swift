import CaseModel

/// The add-on codes of a set, each with its primary in the set or without one.
struct AddOnSurvey {
  private let facts: CaseFacts

  init(_ facts: CaseFacts) { self.facts = facts }

  func evidence() throws -> [Evidence] {
    var parts: [String] = []
    var citations: [Citation] = []
    for line in facts.lines {
      let lookup = try line.addOn()
      guard let edit = lookup.edit,
        let use = TableUse(lookup.coverage, row: "add-on codes of the set")
      else { continue }
      if !citations.contains(use.citation) { citations.append(use.citation) }
      parts.append(text(edit))
    }
    guard let sentence = Sentence("Add-ons: \(parts.joined(separator: "; ")).", citing: citations),
      !parts.isEmpty
    else { return [] }
    return [Evidence(.why, sentence, origin: "all pairs")]
  }

  private func text(_ edit: AddOnEdit) -> String {
    let present = edit.primaries.filter { primary in facts.lines.contains { $0.code == primary } }
    if !present.isEmpty {
      return "\(edit.addOn) goes with \(present.map(\.description).joined(separator: " or "))"
    }
    if edit.type != 1 || edit.isContractorDefined {
      return "\(edit.addOn) has no listed primary here; the contractor decides"
    }
    return "\(edit.addOn) has no primary among these codes and is denied without one"
  }
}
