/// A Medicare contractor and the states it serves.
package struct ContractorRecord: Hashable, Sendable {
  package var jurisdiction: String
  package var contractor: String
  package var states: [String]
  package var note: String
  package var citation: Citation

  package init(
    jurisdiction: String,
    contractor: String,
    states: [String],
    note: String,
    citation: Citation
  ) {
    self.jurisdiction = jurisdiction
    self.contractor = contractor
    self.states = states
    self.note = note
    self.citation = citation
  }
}
