import CaseModel

extension CodeRecord {
  static let columns = """
    code, summary, classes, first, last, is_billable, source, section, checked
    """

  func write(to row: inout ColumnWriter) {
    row.write(code.key)
    row.write(summary)
    row.write(classes)
    row.write(period)
    row.write(isBillable.map { $0 ? 1 : 0 })
    row.write(citation)
  }

  /// Reads a record; one of an official list cites the release, the others their authority.
  init(from row: inout ColumnReader, release: Release?, _ authorities: AuthorityList) throws {
    let code = try row.code()
    let summary = row.text()
    let classes = row.list()
    let period = row.period()
    let isBillable = row.optionalInt().map { $0 != 0 }
    var citation = row.citation(authorities, period: period)
    if let release, release.kind != .curated {
      citation = Citation(release, row: code.description)
    }
    self.init(
      code: code,
      summary: summary,
      classes: classes,
      period: period,
      isBillable: isBillable,
      citation: citation
    )
  }
}
