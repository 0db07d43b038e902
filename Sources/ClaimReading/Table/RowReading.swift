import CaseModel

/// Reads one row of a claim table into a claim.
struct RowReading {
  /// What is wrong with a cell, and in which column.
  struct Problem: Error {
    var column: Int
    var problem: FieldProblem
  }

  let layout: RowLayout
  let cells: CommaSeparatedReader.Cells

  /// A cell without blanks at its ends; `NULL`, as databases export it, is blank.
  func text(_ column: Int?) -> ByteView? {
    guard let column else { return nil }
    let text = cells[column].trimmed
    return text.isEmpty || text.spells("NULL") ? nil : text
  }

  /// Reads a cell when it is not blank; throws `Problem`.
  func read<Value>(_ column: Int?, _ read: (ByteView) throws -> Value) throws -> Value? {
    guard let column, let text = text(column) else { return nil }
    do {
      return try read(text)
    } catch let problem as FieldProblem {
      throw Problem(column: column, problem: problem)
    }
  }

  /// Adds the row to a claim; throws `Problem`.
  func add(to draft: inout ClaimDraft) throws {
    try addClaim(to: &draft.claim)
    let line = try line(number: draft.claim.lines.count + 1)
    do { try draft.add(line) } catch { throw Problem(column: layout.code, problem: error) }
    try addDiagnoses(to: &draft)
  }

  private func addClaim(to claim: inout Claim) throws {
    if let key = try read(layout.patient, Fingerprint.key) ?? nil {
      if let column = layout.patient, claim.patientKey ?? key != key {
        throw Problem(column: column, problem: .otherPatient)
      }
      claim.patientKey = key
    }
    claim.birthDate = try claim.birthDate ?? read(layout.birthDate, DateReading.birthDate)
    claim.sex = try claim.sex ?? read(layout.sex, FieldReading.sex) ?? nil
    claim.state = try claim.state ?? read(layout.state, FieldReading.state)
    claim.setting = try claim.setting ?? read(layout.setting, FieldReading.setting)
    claim.frequency = try claim.frequency ?? read(layout.frequency, FieldReading.frequency)
    claim.payer = claim.payer ?? text(layout.payer).flatMap(FieldReading.payerInWords)
  }

  private func line(number: Int) throws -> ServiceLine {
    guard text(layout.code) != nil else { throw Problem(column: layout.code, problem: .code) }
    let (code, glued) = try read(layout.code) { try FieldReading.codeWithModifiers($0) } ?? ("", [])
    var line = ServiceLine(number: number, code: code, modifiers: glued)
    for column in layout.modifiers {
      _ = try read(column) { text in
        for part in FieldReading.split(text, at: { !$0.isDigit && !$0.isLetter }) {
          try FieldReading.add(part, to: &line.modifiers)
        }
      }
    }
    line.minutes = try read(layout.minutes, FieldReading.minutes)
    if layout.units == nil {
      line.units = line.minutes == nil ? 1 : nil
    } else if let units = try read(layout.units, { try FieldReading.units($0) }) {
      (line.units, line.unitsText) = units
    }
    line.charge = try read(layout.charge, AmountReading.amount)
    line.place = try read(layout.place, FieldReading.place)
    line.practitioner = try read(layout.practitioner, FieldReading.id)
    try addDays(to: &line)
    return line
  }

  private func addDays(to line: inout ServiceLine) throws {
    if let range = try read(layout.date, { try DateReading.range($0) }) {
      (line.date, line.lastDate) = range
    }
    guard let column = layout.lastDate, let last = try read(column, DateReading.day) else { return }
    let first = line.date ?? last
    guard first <= last else { throw Problem(column: column, problem: .reversed) }
    line.date = first
    line.lastDate = first == last ? nil : last
  }

  /// The diagnoses of the row, and which of them the line points to: all, where no column has pointers.
  private func addDiagnoses(to draft: inout ClaimDraft) throws {
    var codes: [String] = []
    for column in layout.diagnoses {
      _ = try read(column) { text in
        for part in FieldReading.split(text, at: { !$0.isDigit && !$0.isLetter && $0 != 46 }) {
          let code = try FieldReading.diagnosis(part)
          if !codes.contains(code) { codes.append(code) }
          try draft.add(diagnosis: code)
        }
      }
    }
    let among = codes.isEmpty ? draft.claim.diagnoses : codes
    let index = draft.claim.lines.count - 1
    guard layout.pointers != nil else {
      draft.claim.lines[index].diagnoses = among
      return
    }
    _ = try read(layout.pointers) { text in
      for pointer in try PointerText.pointers(text, of: among.count) {
        try draft.point(line: index, to: pointer, among: among)
      }
    }
  }
}
