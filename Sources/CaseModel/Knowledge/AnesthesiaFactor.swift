/// The anesthesia conversion factor of a payment area.
package struct AnesthesiaFactor: Hashable, Sendable {
  package var contractor: String
  package var locality: String
  /// Dollars a unit, in cents.
  package var cents: Int

  package init(contractor: String, locality: String, cents: Int) {
    self.contractor = contractor
    self.locality = locality
    self.cents = cents
  }
}

/// The factor of an area on a date, nil when the table has none for it.
package struct AnesthesiaFactorLookup: Hashable, Sendable {
  package var coverage: TableCoverage
  package var factor: AnesthesiaFactor?

  package init(coverage: TableCoverage, factor: AnesthesiaFactor?) {
    self.coverage = coverage
    self.factor = factor
  }
}
