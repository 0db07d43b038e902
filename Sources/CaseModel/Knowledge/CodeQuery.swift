/// What a person types to find a code, with what the vocabulary makes of the words.
package struct CodeQuery: Hashable, Sendable {
  /// A concept and the narrower ones, found in a part of the text.
  package struct Concept: Hashable, Sendable {
    package var ids: [String]
    /// UTF-8 offsets in the text.
    package var range: Range<Int>

    package init(ids: [String], range: Range<Int>) {
      self.ids = ids
      self.range = range
    }
  }

  package var text: String
  package var concepts: [Concept]
  /// Only codes of these sets; of all when empty.
  package var systems: Set<CodeSystem>
  /// Only codes that a claim may carry: no category of diagnoses.
  package var isBillableOnly: Bool
  /// Codes in force on this day come first.
  package var date: ServiceDate?
  /// Whether codes that are not in force on the day are left out.
  package var isInForceOnly: Bool

  package init(
    _ text: String,
    concepts: [Concept] = [],
    systems: Set<CodeSystem> = [],
    isBillableOnly: Bool = false,
    date: ServiceDate? = nil,
    isInForceOnly: Bool = false
  ) {
    self.text = text
    self.concepts = concepts
    self.systems = systems
    self.isBillableOnly = isBillableOnly
    self.date = date
    self.isInForceOnly = isInForceOnly
  }
}
