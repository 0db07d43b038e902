/// What the PTP table says of two codes.
package struct PairLookup: Hashable, Sendable {
  package var coverage: TableCoverage
  /// Every row of the pair in either direction, those in force first.
  package var edits: [PairEdit]

  package init(coverage: TableCoverage, edits: [PairEdit]) {
    self.coverage = coverage
    self.edits = edits
  }
}
