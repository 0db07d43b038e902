/// A row of the table of medical decision making: what reaches a level in one element.
package struct DecisionMakingRow: Hashable, Sendable {
  package var element: String
  package var level: String
  /// Any of these qualifies: at least so many of a concept.
  package var alternatives: [ConceptCount]
  package var summary: String
  package var citation: Citation

  package init(
    element: String,
    level: String,
    alternatives: [ConceptCount],
    summary: String,
    citation: Citation
  ) {
    self.element = element
    self.level = level
    self.alternatives = alternatives
    self.summary = summary
    self.citation = citation
  }
}

package struct ConceptCount: Hashable, Sendable {
  package var concept: String
  package var atLeast: Int

  package init(concept: String, atLeast: Int) {
    self.concept = concept
    self.atLeast = atLeast
  }
}
