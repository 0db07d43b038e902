import CaseModel

extension Locality {
  static let columns = "contractor, number, state, name, work, practice, malpractice"

  func write(to row: inout ColumnWriter) {
    row.write(contractor)
    row.write(number)
    row.write(state)
    row.write(name)
    row.write(work)
    row.write(practice)
    row.write(malpractice)
  }

  init(from row: inout ColumnReader) {
    self.init(
      contractor: row.text(),
      number: row.text(),
      state: row.text(),
      name: row.text(),
      work: row.int(),
      practice: row.int(),
      malpractice: row.int()
    )
  }
}
