import CaseModel

/// Counts the rows of the curated tables by their folder.
struct SubjectRows {
  private(set) var counts: [String: (all: Int, unchecked: Int)] = [:]

  init(_ knowledge: DataFolder) {
    for table in DatedTable.all where !table.path.hasPrefix("starter/") {
      let name = String(table.path.prefix { $0 != "/" })
      for row in table.rows(knowledge) {
        counts[name, default: (0, 0)].all += 1
        if row.text("checked") == "no" { counts[name, default: (0, 0)].unchecked += 1 }
      }
    }
  }
}
