import CaseModel

extension PreventiveRecord: StoredRow {
  static let table = "preventive"
  static let columns = """
    service, concepts, codes, frequency, diagnosis, coinsurance, deductible, note, first, \
    last, source, section, checked
    """

  func write(to row: inout ColumnWriter) {
    row.write(service)
    row.write(concepts)
    row.write(codes)
    row.write(frequency)
    row.write(diagnosis)
    row.write(coinsurance)
    row.write(deductible)
    row.write(note)
    row.write(period)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    let service = row.text()
    let concepts = row.list()
    let codes = row.list()
    let frequency = row.text()
    let diagnosis = row.text()
    let coinsurance = row.text()
    let deductible = row.text()
    let note = row.text()
    let period = row.period()
    let citation = row.citation(authorities, period: period)
    self.init(
      service: service,
      concepts: concepts,
      codes: codes,
      frequency: frequency,
      diagnosis: diagnosis,
      coinsurance: coinsurance,
      deductible: deductible,
      note: note,
      period: period,
      citation: citation
    )
  }
}
