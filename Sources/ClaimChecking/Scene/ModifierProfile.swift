import CaseModel

/// What the table of modifiers says of one modifier.
struct ModifierProfile {
  let isKnown: Bool
  let periods: [EffectivePeriod]
  /// Whether NCCI lets it bypass an edit.
  let bypasses: Bool
  let isAnatomic: Bool
  /// `L` or `R` for a modifier of one side; a coronary artery is of none.
  let side: Character?

  init(_ modifier: String, source: any KnowledgeSource) throws {
    let records = try source.modifier(modifier)
    isKnown = !records.isEmpty
    periods = records.map(\.period)
    bypasses = records.contains { $0.ncci.hasPrefix("y") }
    isAnatomic = records.contains { ["anatomic", "coronary"].contains($0.kind) }
    side =
      records.contains { $0.kind == "anatomic" }
      ? SideWord.side(of: records.map(\.title).joined(separator: " ")) : nil
  }

  func isInForce(on date: ServiceDate) -> Bool { periods.contains { $0.contains(date) } }
}
