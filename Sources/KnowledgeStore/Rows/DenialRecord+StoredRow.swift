import CaseModel

extension DenialRecord: StoredRow {
  static let table = "denial"
  static let columns = """
    code, kind, meaning, cause, action, first, last, source, section, checked
    """

  func write(to row: inout ColumnWriter) {
    row.write(code)
    row.write(kind)
    row.write(meaning)
    row.write(cause)
    row.write(action)
    row.write(period)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    let code = row.text()
    let kind = row.text()
    let meaning = row.text()
    let cause = row.text()
    let action = row.text()
    let period = row.period()
    let citation = row.citation(authorities, period: period)
    self.init(
      code: code,
      kind: kind,
      meaning: meaning,
      cause: cause,
      action: action,
      period: period,
      citation: citation
    )
  }
}
