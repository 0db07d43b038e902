import CaseModel

/// One edition of one official table.
package struct Publication: Hashable, Sendable {
  package var kind: TableKind
  /// "NCCI PTP edits, practitioner, 2024 Q3 (v302r0)"; tells editions of a kind apart.
  package var label: String
  package var publisher: String
  package var period: EffectivePeriod

  package init(kind: TableKind, label: String, publisher: String, period: EffectivePeriod) {
    self.kind = kind
    self.label = label
    self.publisher = publisher
    self.period = period
  }
}

/// A file's place in its publication.
package struct PublishedPart: Hashable, Sendable {
  package var publication: Publication
  /// "f1"; empty when the publication is one file.
  package var name: String
  /// The parts without which the publication is not whole.
  package var expected: [String]
  /// Which of two files with the same part is taken: the lower, as csv before txt.
  package var rank: Int

  package init(
    _ publication: Publication,
    name: String = "",
    expected: [String] = [],
    rank: Int = 0
  ) {
    self.publication = publication
    self.name = name
    self.expected = expected
    self.rank = rank
  }
}
