import CaseModel

extension SQLiteKnowledge {
  package func diagnosisNotes(_ code: Code, on date: ServiceDate) throws -> DiagnosisNoteLookup {
    guard code.system == .icd10cm else { return DiagnosisNoteLookup(coverage: .missing, notes: []) }
    let coverage = try catalogue.get().coverage(of: .icd10cm, on: date) { try holds(code, $0) }
    guard let release = coverage.release else {
      return DiagnosisNoteLookup(coverage: coverage, notes: [])
    }
    let place = try block(of: code, in: release)
    let own = Self.owners(of: code)
    let owners = own + [place?.block, place?.chapter].compactMap(\.self).filter { !$0.isEmpty }
    return DiagnosisNoteLookup(
      coverage: coverage,
      notes: try owners.flatMap { try notes(of: $0, in: release) },
      block: place?.block ?? "",
      chapter: place?.chapter ?? "",
      seventhCharacters: try characters(own, in: release)
    )
  }

  /// The code and every code above it, to the category: M5416, M541, M54.
  private static func owners(of code: Code) -> [String] {
    stride(from: code.text.utf8.count, through: 3, by: -1).map { String(code.text.prefix($0)) }
  }

  /// Whether a release has the tabular list's place of a code; code files alone have none.
  private func holds(_ code: Code, _ release: Release) throws -> Bool {
    try block(of: code, in: release) != nil
  }

  private func block(
    of code: Code,
    in release: Release
  ) throws -> (block: String, chapter: String)? {
    try session.first(.diagnosisBlock, binding(release, String(code.text.prefix(3)))) {
      ($0.text(), $0.text())
    }
  }

  private func notes(of owner: String, in release: Release) throws -> [DiagnosisNote] {
    try session.rows(.diagnosisNotes, binding(release, owner)) { row in
      guard let kind = DiagnosisNote.Kind(rawValue: row.int()) else { return nil }
      return DiagnosisNote(owner: owner, kind: kind, text: row.text())
    }
  }

  /// The seventh characters of the nearest code above that has any.
  private func characters(_ owners: [String], in release: Release) throws -> [String: String] {
    for owner in owners {
      let found = try session.rows(.diagnosisCharacters, binding(release, owner)) {
        ($0.text(), $0.text())
      }
      if !found.isEmpty { return Dictionary(found) { first, _ in first } }
    }
    return [:]
  }

  private func binding(_ release: Release, _ text: String) -> (inout ColumnWriter) -> Void {
    {
      $0.write(release.id)
      $0.write(text)
    }
  }
}
