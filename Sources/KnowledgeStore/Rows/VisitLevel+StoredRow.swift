import CaseModel

extension VisitLevel: StoredRow {
  static let table = "visit_level"
  static let columns = """
    code, family, patient, decision_making, minutes, minutes_to, time_kind, place, note, \
    first, last, source, section, checked
    """

  func write(to row: inout ColumnWriter) {
    row.write(code.key)
    row.write(family)
    row.write(patient)
    row.write(decisionMaking)
    row.write(minutes)
    row.write(minutesTo)
    row.write(timeKind)
    row.write(place)
    row.write(note)
    row.write(period)
    row.write(citation)
  }

  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws {
    let code = try row.code()
    let family = row.text()
    let patient = row.text()
    let decisionMaking = row.text()
    let minutes = row.optionalInt()
    let minutesTo = row.optionalInt()
    let timeKind = row.text()
    let place = row.text()
    let note = row.text()
    let period = row.period()
    let citation = row.citation(authorities, period: period)
    self.init(
      code: code,
      family: family,
      patient: patient,
      decisionMaking: decisionMaking,
      minutes: minutes,
      minutesTo: minutesTo,
      timeKind: timeKind,
      place: place,
      note: note,
      period: period,
      citation: citation
    )
  }
}
