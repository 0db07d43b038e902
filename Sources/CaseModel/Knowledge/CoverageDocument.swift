/// A version of a coverage determination or of the billing article beside it.
package struct CoverageDocument: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case article, lcd, ncd
  }

  package var kind: Kind
  package var number: Int
  package var version: Int
  package var title: String
  /// A active, R retired, F future; empty when the table has none.
  package var status: String
  package var period: EffectivePeriod

  package init(
    kind: Kind,
    number: Int,
    version: Int,
    title: String,
    status: String,
    period: EffectivePeriod
  ) {
    self.kind = kind
    self.number = number
    self.version = version
    self.title = title
    self.status = status
    self.period = period
  }
}

/// Whether an article names a diagnosis among those that support a service, or among those that do not.
package struct CoverageFinding: Hashable, Sendable {
  package var document: CoverageDocument
  /// True, false, or nil when the article's lists do not hold the diagnosis.
  package var isCovered: Bool?
  /// The lists of diagnoses that hold it.
  package var parts: [Int]
  /// A footnote narrows the diagnosis.
  package var hasNote: Bool
  /// The states of its contractors, in order.
  package var states: [String]

  package init(
    document: CoverageDocument,
    isCovered: Bool?,
    parts: [Int] = [],
    hasNote: Bool = false,
    states: [String] = []
  ) {
    self.document = document
    self.isCovered = isCovered
    self.parts = parts
    self.hasNote = hasNote
    self.states = states
  }
}

package struct CoverageLookup: Hashable, Sendable {
  package var coverage: TableCoverage
  /// The documents in force on the date that name the service, one for each.
  package var findings: [CoverageFinding]

  package init(coverage: TableCoverage, findings: [CoverageFinding]) {
    self.coverage = coverage
    self.findings = findings
  }
}
