import CaseModel
import KnowledgeStore

/// The notes of the tabular list for the slice's diagnosis codes and all above them.
extension StarterSlice {
  private static let kinds: [String: DiagnosisNote.Kind] = [
    "title": .title, "includes": .includes, "inclusion-term": .inclusionTerm,
    "excludes1": .excludes1, "excludes2": .excludes2, "code-first": .codeFirst,
    "use-additional": .useAdditional, "code-also": .codeAlso, "note": .note,
    "seventh-character": .seventhCharacter,
  ]

  /// Notes, `place` rows (block and chapter of a category), and `character X` rows.
  func insertNotes(into batch: ReleaseBatch) throws {
    var positions: [String: Int] = [:]
    for row in rows("icd10cm-notes", ["owner", "kind", "text"]) {
      let (owner, kind, text) = (row.text("owner"), row.text("kind"), row.text("text"))
      if kind == "place" {
        let parts = text.split(separator: " ")
        try batch.insert(
          category: owner,
          block: String(parts.first ?? ""),
          chapter: String(parts.last ?? "")
        )
      } else if kind.hasPrefix("character ") {
        try batch.insert(owner: owner, character: String(kind.suffix(1)), meaning: text)
      } else if let kind = Self.kinds[kind] {
        let key = "\(owner) \(kind.rawValue)"
        let position = positions[key, default: 0]
        positions[key] = position + 1
        try batch.insert(DiagnosisNote(owner: owner, kind: kind, text: text), position: position)
      } else {
        row.report("kind", "unknown kind of note", remedy: "see KnowledgeBase/README.md")
      }
    }
  }
}
