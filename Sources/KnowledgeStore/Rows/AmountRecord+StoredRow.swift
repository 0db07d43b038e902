import CaseModel

extension AmountRecord: StoredRow {
  static let table = "amount"
  static let columns = "name, title, value, unit, first, last, source, section, checked"

  func write(to row: inout ColumnWriter) {
    row.write(name)
    row.write(title)
    row.write(value)
    row.write(unit)
    row.write(period)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    let name = row.text()
    let title = row.text()
    let value = row.text()
    let unit = row.text()
    let period = row.period()
    let citation = row.citation(authorities, period: period)
    self.init(
      name: name,
      title: title,
      value: value,
      unit: unit,
      period: period,
      citation: citation
    )
  }
}
