import CaseModel

extension DrugUnitRecord: StoredRow {
  static let table = "drug_unit"
  static let columns = "code, drug, amount, unit, words, source, section, checked"

  func write(to row: inout ColumnWriter) {
    row.write(code.key)
    row.write(drug)
    row.write(amount)
    row.write(unit)
    row.write(words)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    self.init(
      code: try row.code(),
      drug: row.text(),
      amount: row.text(),
      unit: row.text(),
      words: row.list(),
      citation: row.citation(authorities, period: .always)
    )
  }
}
