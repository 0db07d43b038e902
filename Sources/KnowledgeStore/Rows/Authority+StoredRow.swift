extension Authority: StoredRow {
  static let table = "authority"
  static let columns = "id, title, publisher, edition, address"
  static let selection = "SELECT \(columns) FROM authority ORDER BY release, id"

  func write(to row: inout ColumnWriter) {
    row.write(id)
    row.write(title)
    row.write(publisher)
    row.write(edition)
    row.write(address)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    self.init(
      id: row.text(),
      title: row.text(),
      publisher: row.text(),
      edition: row.text(),
      address: row.text()
    )
  }
}
