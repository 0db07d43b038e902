/// The most that the fee schedule pays for an imaging service in an area: the outpatient hospital payment (OPPS cap).
package struct PaymentCap: Hashable, Sendable {
  package var code: Code
  package var modifier: String
  package var contractor: String
  package var locality: String
  /// In cents.
  package var facility: Int
  package var nonFacility: Int

  package init(
    code: Code,
    modifier: String,
    contractor: String,
    locality: String,
    facility: Int,
    nonFacility: Int
  ) {
    self.code = code
    self.modifier = modifier
    self.contractor = contractor
    self.locality = locality
    self.facility = facility
    self.nonFacility = nonFacility
  }
}
