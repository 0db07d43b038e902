import CaseModel

extension PlaceRecord: StoredRow {
  static let table = "place"
  static let columns = "code, name, rate, note, first, last, source, section, checked"

  func write(to row: inout ColumnWriter) {
    row.write(code)
    row.write(name)
    row.write(rate)
    row.write(note)
    row.write(period)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    let code = row.text()
    let name = row.text()
    let rate = row.text()
    let note = row.text()
    let period = row.period()
    let citation = row.citation(authorities, period: period)
    self.init(
      code: code,
      name: name,
      rate: rate,
      note: note,
      period: period,
      citation: citation
    )
  }
}
