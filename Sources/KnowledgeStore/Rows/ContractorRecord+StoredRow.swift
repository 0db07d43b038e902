import CaseModel

extension ContractorRecord: StoredRow {
  static let table = "contractor"
  static let columns = "jurisdiction, contractor, states, note, source, section, checked"

  func write(to row: inout ColumnWriter) {
    row.write(jurisdiction)
    row.write(contractor)
    row.write(states)
    row.write(note)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    self.init(
      jurisdiction: row.text(),
      contractor: row.text(),
      states: row.list(),
      note: row.text(),
      citation: row.citation(authorities, period: .always)
    )
  }
}
