/// A medically unlikely edit: the most units of a code for one patient on one day.
package struct UnitLimit: Hashable, Sendable {
  package var code: Code
  package var units: Int
  /// MUE adjudication indicator: 1 by claim line, 2 by date of service from policy, 3 by date of service from clinical use.
  package var adjudicationIndicator: Int
  /// What the value rests on, in CMS's own short words; empty when the table does not tell.
  package var rationale: String

  package init(code: Code, units: Int, adjudicationIndicator: Int, rationale: String = "") {
    self.code = code
    self.units = units
    self.adjudicationIndicator = adjudicationIndicator
    self.rationale = rationale
  }
}

/// What the MUE table says of a code; no limit when the table has no row for it.
package struct UnitLimitLookup: Hashable, Sendable {
  package var coverage: TableCoverage
  package var limit: UnitLimit?

  package init(coverage: TableCoverage, limit: UnitLimit?) {
    self.coverage = coverage
    self.limit = limit
  }
}
