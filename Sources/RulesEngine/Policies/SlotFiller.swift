import CaseModel

/// Fills the slots of a policy's sentences from a case.
package struct SlotFiller {
  let facts: CaseFacts
  let binding: [Int]
  /// Label of the release that the conditions looked at, for `{release}`.
  let release: String?
  /// Rows that slots were read from.
  package private(set) var uses: [TableUse] = []

  package init(facts: CaseFacts, binding: [Int], release: String?) {
    self.facts = facts
    self.binding = binding
    self.release = release
  }

  /// The sentence, or nil when a slot has no value.
  mutating func fill(_ template: SentenceTemplate) throws -> String? {
    var text = ""
    for part in template.parts {
      switch part {
      case .text(let words): text += words
      case .slot(let slot):
        guard let value = try value(of: slot), !value.isEmpty else { return nil }
        text += value
      }
    }
    return text
  }

  package mutating func value(of slot: SentenceTemplate.Slot) throws -> String? {
    guard let variable = slot.line else { return questionValue(slot.field) }
    guard variable < binding.count, !SentenceTemplate.claimLineSlots.contains(slot.field) else {
      return nil
    }
    let line = facts.lines[binding[variable]]
    switch slot.field {
    case "": return line.code.description
    case "units": return line.line.units.map(String.init)
    case "modifiers": return line.line.modifiers.joined(separator: ", ")
    case "global", "status", "rvu": return try feeValue(slot.field, line)
    case "limit", "mai": return try limitValue(slot.field, line)
    case "primaries", "addons": return try addOnValue(slot.field, line)
    default: return try codeValue(slot.field, line)
    }
  }

  private func questionValue(_ field: String) -> String? {
    let intent = facts.intent
    switch field {
    case "date": return intent.date.description
    case "release": return release
    case "minutes": return intent.minutes.map(String.init)
    case "modifier": return intent.modifiers.first
    case "payer": return intent.payer.title
    case "state": return intent.state
    case "place": return intent.place
    case "setting": return intent.setting.title
    case "diagnosis": return intent.diagnoses.first?.description
    default: return countTold
    }
  }

  private var countTold: String? {
    facts.intent.mentions.lazy.compactMap {
      if case .count(let number, _) = $0.value, number > 0 { String(number) } else { nil }
    }.first
  }

  private mutating func feeValue(_ field: String, _ line: CaseLine) throws -> String? {
    let lookup = try line.fees()
    guard let row = lookup.wholeService else { return nil }
    switch field {
    case "global":
      uses.note(lookup.coverage, row: "\(line.code), global days \(row.globalDays)")
      return row.globalDays
    case "status":
      uses.note(lookup.coverage, row: "\(line.code), status \(row.status)")
      return row.status
    default:
      uses.note(lookup.coverage, row: "\(line.code), relative values")
      return RelativeValueText.total(row)
    }
  }

  private mutating func limitValue(_ field: String, _ line: CaseLine) throws -> String? {
    let lookup = try line.limit()
    guard let limit = lookup.limit else { return nil }
    uses.note(lookup.coverage, row: "row \(line.code)")
    return String(field == "limit" ? limit.units : limit.adjudicationIndicator)
  }

  private mutating func addOnValue(_ field: String, _ line: CaseLine) throws -> String? {
    if field == "addons" {
      let edits = try facts.source.addOns(of: line.code, on: facts.intent.date)
      return CodeListText.short(edits.map(\.addOn))
    }
    let lookup = try line.addOn()
    guard let edit = lookup.edit else { return nil }
    uses.note(lookup.coverage, row: "add-on \(line.code), type \(edit.type)")
    return CodeListText.short(edit.primaries)
  }

  private func codeValue(_ field: String, _ line: CaseLine) throws -> String? {
    switch field {
    case "successors", "successor": return CodeListText.short(try line.successors().flatMap(\.to))
    case "predecessors": return CodeListText.short(try line.predecessors().map(\.from))
    case "ended": return try line.record().records.compactMap(\.period.last).max()?.description
    case "started": return try line.record().records.compactMap(\.period.first).min()?.description
    default: return try line.record().records.first?.summary
    }
  }
}
