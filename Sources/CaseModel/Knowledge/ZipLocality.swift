/// The payment area of a ZIP code.
package struct ZipLocality: Hashable, Sendable {
  /// Five digits.
  package var zip: String
  package var state: String
  package var contractor: String
  package var locality: String

  package init(zip: String, state: String, contractor: String, locality: String) {
    self.zip = zip
    self.state = state
    self.contractor = contractor
    self.locality = locality
  }
}
