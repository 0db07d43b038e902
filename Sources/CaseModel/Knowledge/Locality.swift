/// A payment area of the Medicare physician fee schedule with its geographic indices.
package struct Locality: Hashable, Sendable {
  /// The Medicare administrative contractor: five digits.
  package var contractor: String
  /// Two digits; the same number may stand for another area under another contractor.
  package var number: String
  /// The two letters of the state.
  package var state: String
  /// As the index table writes it, without the marks of footnotes.
  package var name: String
  /// Geographic practice cost indices in thousandths.
  package var work: Int
  package var practice: Int
  package var malpractice: Int
  /// Towns and other names by which people ask for the area.
  package var places: [String]
  /// The counties as the locality file lists them; empty when that file is not loaded.
  package var counties: String

  package init(
    contractor: String,
    number: String,
    state: String,
    name: String,
    work: Int,
    practice: Int,
    malpractice: Int,
    places: [String] = [],
    counties: String = ""
  ) {
    self.contractor = contractor
    self.number = number
    self.state = state
    self.name = name
    self.work = work
    self.practice = practice
    self.malpractice = malpractice
    self.places = places
    self.counties = counties
  }
}

/// The payment areas on a date.
package struct LocalityLookup: Hashable, Sendable {
  package var coverage: TableCoverage
  package var rows: [Locality]

  package init(coverage: TableCoverage, rows: [Locality]) {
    self.coverage = coverage
    self.rows = rows
  }
}
