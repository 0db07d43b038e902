/// Where the columns of a claim table stand, looked up once.
struct RowLayout {
  let claim, patient, birthDate, sex, payer, state, setting, frequency: Int?
  let code: Int
  let units, minutes, charge, date, lastDate, place, pointers, practitioner: Int?
  let modifiers: [Int]
  let diagnoses: [Int]
  let headers: [String]

  init(_ reading: ColumnReading) {
    claim = reading.number(of: .claim)
    patient = reading.number(of: .patient)
    birthDate = reading.number(of: .birthDate)
    sex = reading.number(of: .sex)
    payer = reading.number(of: .payer)
    state = reading.number(of: .state)
    setting = reading.number(of: .setting)
    frequency = reading.number(of: .frequency)
    code = reading.number(of: .code) ?? 0
    units = reading.number(of: .units)
    minutes = reading.number(of: .minutes)
    charge = reading.number(of: .charge)
    date = reading.number(of: .date)
    lastDate = reading.number(of: .lastDate)
    place = reading.number(of: .place)
    pointers = reading.number(of: .pointers)
    practitioner = reading.number(of: .practitioner)
    modifiers = reading.numbers { if case .modifier(let number) = $0 { number } else { nil } }
    diagnoses = reading.numbers { if case .diagnosis(let number) = $0 { number } else { nil } }
    headers = reading.columns.map(\.header)
  }
}
