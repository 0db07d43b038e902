import CaseModel

extension ModifierRecord: StoredRow {
  static let table = "modifier"
  static let columns = """
    modifier, title, use, kind, ncci, payment, applies_to, first, last, source, section, \
    checked
    """

  func write(to row: inout ColumnWriter) {
    row.write(modifier)
    row.write(title)
    row.write(use)
    row.write(kind)
    row.write(ncci)
    row.write(payment)
    row.write(appliesTo)
    row.write(period)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    let modifier = row.text()
    let title = row.text()
    let use = row.text()
    let kind = row.text()
    let ncci = row.text()
    let payment = row.text()
    let appliesTo = row.text()
    let period = row.period()
    let citation = row.citation(authorities, period: period)
    self.init(
      modifier: modifier,
      title: title,
      use: use,
      kind: kind,
      ncci: ncci,
      payment: payment,
      appliesTo: appliesTo,
      period: period,
      citation: citation
    )
  }
}
