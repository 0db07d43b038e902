import CaseModel

/// Says a row of the crosswalk table in words.
enum CrosswalkText {
  static func statement(_ row: CrosswalkRecord) -> String {
    let successors = row.to.isEmpty ? row.toText : row.to.map(\.description).joined(separator: ", ")
    let date = row.date.map { " from \($0)" } ?? ""
    let note = row.note.isEmpty ? "" : " (\(row.note))"
    return "\(row.from) → \(successors.isEmpty ? "no successor" : successors)\(date)\(note)."
  }
}
