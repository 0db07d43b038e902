/// An instruction of the ICD-10-CM tabular list.
package struct DiagnosisNote: Hashable, Sendable {
  package enum Kind: Int, Hashable, Sendable, CaseIterable {
    case title, includes, inclusionTerm, excludes1, excludes2, codeFirst, useAdditional, codeAlso
    case note, seventhCharacter
  }

  /// A category or code without its dot, a block such as `A00-A09`, or a chapter's number.
  package var owner: String
  package var kind: Kind
  /// As the tabular list words it.
  package var text: String

  package init(owner: String, kind: Kind, text: String) {
    self.owner = owner
    self.kind = kind
    self.text = text
  }
}

/// The instructions that hold for a code: its own, then those of its category, block and chapter.
package struct DiagnosisNoteLookup: Hashable, Sendable {
  package var coverage: TableCoverage
  package var notes: [DiagnosisNote]
  /// The block and the chapter of the code, as their ids.
  package var block: String
  package var chapter: String
  /// What each seventh character means, when the code takes one.
  package var seventhCharacters: [String: String]

  package init(
    coverage: TableCoverage,
    notes: [DiagnosisNote],
    block: String = "",
    chapter: String = "",
    seventhCharacters: [String: String] = [:]
  ) {
    self.coverage = coverage
    self.notes = notes
    self.block = block
    self.chapter = chapter
    self.seventhCharacters = seventhCharacters
  }
}
