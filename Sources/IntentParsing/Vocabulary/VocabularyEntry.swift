import CaseModel

/// One concept of a vocabulary file, as written there.
package struct VocabularyEntry: Hashable, Sendable {
  package var concept: String
  package var title: String
  package var words: [String]
  package var broader: [String]
  /// Where the entry stands, for faults.
  package var place: SourcePlace

  package init(
    concept: String,
    title: String,
    words: [String] = [],
    broader: [String] = [],
    place: SourcePlace
  ) {
    self.concept = concept
    self.title = title
    self.words = words
    self.broader = broader
    self.place = place
  }
}
