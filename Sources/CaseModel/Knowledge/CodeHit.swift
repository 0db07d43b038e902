/// A hit of the search over own-words summaries and public titles.
package struct CodeHit: Hashable, Sendable {
  package var record: CodeRecord
  /// More is better; comparable within one search only.
  package var score: Double
  /// The share of what was asked that the record says, 0 to 1.
  package var coverage: Double

  package init(record: CodeRecord, score: Double, coverage: Double = 1) {
    self.record = record
    self.score = score
    self.coverage = coverage
  }
}
