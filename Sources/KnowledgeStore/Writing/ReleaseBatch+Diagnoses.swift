import CaseModel

extension ReleaseBatch {
  /// Adds an instruction of the tabular list; position tells the order among those of its kind.
  package func insert(_ note: DiagnosisNote, position: Int) throws {
    try statement("INSERT OR REPLACE INTO diagnosis_note VALUES (?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(note.owner)
      $0.write(note.kind.rawValue)
      $0.write(position)
      $0.write(note.text)
    }
  }

  /// Notes in which block and chapter a category stands.
  package func insert(category: String, block: String, chapter: String) throws {
    try statement("INSERT OR REPLACE INTO diagnosis_block VALUES (?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(category)
      $0.write(block)
      $0.write(chapter)
    }
  }

  /// Notes a seventh character that a code and those below it take.
  package func insert(owner: String, character: String, meaning: String) throws {
    try statement("INSERT OR REPLACE INTO diagnosis_character VALUES (?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(owner)
      $0.write(character)
      $0.write(meaning)
    }
  }

  /// Adds an entry of the alphabetic index: the terms from the main one down, and the code or where to look.
  package func insert(term: [String], code: String, pointer: String, position: Int) throws {
    try statement("INSERT OR REPLACE INTO diagnosis_term VALUES (?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(position)
      $0.write(term)
      $0.write(code)
      $0.write(pointer)
    }
    accept()
  }

  /// Adds an ICD-10-PCS code, which has seven characters.
  package func insert(inpatient code: String, title: String) throws {
    try statement("INSERT OR REPLACE INTO inpatient_procedure VALUES (?, ?, ?)").run {
      $0.write(release.id)
      $0.write(Code(system: .hcpcs, canonical: code).packed)
      $0.write(title)
    }
    accept()
  }

  /// Adds a row of the general equivalence maps with its five flags.
  package func insert(
    equivalence source: String,
    target: String,
    flags: String,
    position: Int
  ) throws {
    try statement("INSERT OR REPLACE INTO equivalence VALUES (?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(source)
      $0.write(position)
      $0.write(target)
      $0.write(flags)
    }
    accept()
  }
}
