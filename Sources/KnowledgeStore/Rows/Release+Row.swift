import CaseModel

extension Release {
  static let columns = """
    id, kind, label, publisher, first, last, file, hash, accepted, refused, is_complete, imported
    """

  func write(to row: inout ColumnWriter, isBundled: Bool) {
    row.write(id)
    row.write(kind.rawValue)
    row.write(label)
    row.write(publisher)
    row.write(period)
    row.write(file)
    row.write(hash)
    row.write(rows)
    row.write(refused)
    row.write(isComplete)
    row.write(imported?.number ?? 0)
    row.write(isBundled)
  }

  /// Nil for a kind that this program does not know.
  init?(from row: inout ColumnReader) {
    let id = row.number()
    guard let kind = TableKind(rawValue: row.text()) else { return nil }
    self.init(
      id: id,
      kind: kind,
      label: row.text(),
      publisher: row.text(),
      period: row.period(),
      file: row.text(),
      hash: row.text(),
      rows: row.int(),
      refused: row.int(),
      isComplete: row.flag(),
      imported: row.date()
    )
  }
}
