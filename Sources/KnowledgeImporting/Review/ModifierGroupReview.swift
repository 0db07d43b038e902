import CaseModel
import RulesEngine

/// Asks for a fact that tells the modifiers of each group apart that people confuse.
struct ModifierGroupReview {
  static let path = "modifiers/confused.tsv"
  static let columns = ["modifiers", "confusion"]

  let folder: DataFolder
  let entries: [FactEntry]
  let modifiers: Set<String>

  var faults: [Fault] {
    guard let file = folder.file(Self.path) else { return [] }
    return TabularFile(file, columns: Self.columns, FaultCollector()).rows.flatMap(faults)
  }

  private func faults(_ row: TabularRow) -> [Fault] {
    let group = row.words("modifiers")
    let unknown = group.filter { !modifiers.contains($0) }.map {
      Fault(
        row.place,
        "a modifier that is not in modifiers.tsv",
        thing: $0,
        remedy: "add it there, or take it out of the group"
      )
    }
    return unknown + gaps(group, row)
  }

  /// Each two of a group want a fact about both.
  private func gaps(_ group: [String], _ row: TabularRow) -> [Fault] {
    group.enumerated().flatMap { index, later in
      group[..<index].filter { !isCompared($0, later) }.map { earlier in
        Fault(
          row.place,
          "modifiers that no fact tells apart",
          thing: "\(earlier) and \(later)",
          remedy: "write a fact about [modifier-\(earlier), modifier-\(later)]"
        )
      }
    }
  }

  private func isCompared(_ left: String, _ right: String) -> Bool {
    let both = [left, right].map { "modifier-\($0.lowercased())" }
    return entries.contains { entry in both.allSatisfy(entry.about.contains) }
  }
}
