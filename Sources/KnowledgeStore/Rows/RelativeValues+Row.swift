import CaseModel

extension RelativeValues {
  static let columns = """
    code, modifier, status, work, practice_nonfacility, practice_facility, malpractice, \
    global_days, multiple_procedure, bilateral, assistant, co_surgeon, team, \
    professional_technical, endoscopic_base, share_before, share_operation, share_after
    """

  func write(to row: inout ColumnWriter) {
    row.write(code.packed)
    row.write(modifier)
    row.write(status)
    row.write(work)
    row.write(practiceNonFacility)
    row.write(practiceFacility)
    row.write(malpractice)
    let indicators = [
      globalDays, multipleProcedure, bilateral, assistant, coSurgeon, team,
      professionalTechnical, endoscopicBase,
    ]
    for text in indicators { row.write(text) }
    row.write(shares?.before)
    row.write(shares?.operation)
    row.write(shares?.after)
  }

  init(from row: inout ColumnReader) {
    self.init(
      code: Code(packedProcedure: row.number()),
      modifier: row.text(),
      status: row.text(),
      work: row.int(),
      practiceNonFacility: row.optionalInt(),
      practiceFacility: row.optionalInt(),
      malpractice: row.int(),
      globalDays: row.text(),
      multipleProcedure: row.text(),
      bilateral: row.text(),
      assistant: row.text(),
      coSurgeon: row.text(),
      team: row.text(),
      professionalTechnical: row.text(),
      endoscopicBase: row.text()
    )
    if let before = row.optionalInt(), let operation = row.optionalInt(),
      let after = row.optionalInt()
    {
      shares = GlobalShares(before: before, operation: operation, after: after)
    }
  }
}
