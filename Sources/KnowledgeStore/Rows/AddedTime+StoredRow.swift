import CaseModel

extension AddedTime: StoredRow {
  static let table = "added_time"
  static let columns = """
    code, add_on, rule, starts, each, span, first, last, source, section, checked
    """

  func write(to row: inout ColumnWriter) {
    row.write(code.key)
    row.write(addOn.key)
    row.write(rule)
    row.write(starts)
    row.write(each)
    row.write(window)
    row.write(period)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    let code = try row.code()
    let addOn = try row.code()
    let rule = row.text()
    let starts = row.int()
    let each = row.int()
    let window = row.text()
    let period = row.period()
    self.init(
      code: code,
      addOn: addOn,
      rule: rule,
      starts: starts,
      each: each,
      window: window,
      period: period,
      citation: row.citation(authorities, period: period)
    )
  }
}
