import CaseModel

extension BaseUnitsRecord: StoredRow {
  static let table = "base_unit"
  static let columns = "code, units, source, section, checked"

  func write(to row: inout ColumnWriter) {
    row.write(code.key)
    row.write(units)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    self.init(
      code: try row.code(),
      units: row.int(),
      citation: row.citation(authorities, period: .always)
    )
  }
}
