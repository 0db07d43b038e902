/// What belongs to a payment area: its counties, and the places by which people ask for it.
package struct LocalityArea: Hashable, Sendable {
  package var contractor: String
  package var number: String
  package var places: [String]
  package var counties: String

  package init(contractor: String, number: String, places: [String] = [], counties: String = "") {
    self.contractor = contractor
    self.number = number
    self.places = places
    self.counties = counties
  }
}
