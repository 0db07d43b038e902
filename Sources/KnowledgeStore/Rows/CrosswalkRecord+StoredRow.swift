import CaseModel

extension CrosswalkRecord: StoredRow {
  static let table = "crosswalk"
  static let columns = """
    kind, from_code, to_codes, to_text, day, manner, note, source, section, checked
    """

  func write(to row: inout ColumnWriter) {
    row.write(kind)
    row.write(from.key)
    row.write(to.map { String($0.key) })
    row.write(toText)
    row.write(date?.number ?? 0)
    row.write(manner)
    row.write(note)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    self.init(
      kind: row.text(),
      from: try row.code(),
      to: row.list().compactMap { Int64($0).flatMap { Code(key: $0) } },
      toText: row.text(),
      date: row.date(),
      manner: row.text(),
      note: row.text(),
      citation: row.citation(authorities, period: .always)
    )
  }
}
