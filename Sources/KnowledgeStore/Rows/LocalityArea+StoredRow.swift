import CaseModel

extension LocalityArea: StoredRow {
  static let table = "locality_area"
  static let columns = "contractor, number, places, counties"

  func write(to row: inout ColumnWriter) {
    row.write(contractor)
    row.write(number)
    row.write(places)
    row.write(counties)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    self.init(
      contractor: row.text(),
      number: row.text(),
      places: row.list(),
      counties: row.text()
    )
  }
}
