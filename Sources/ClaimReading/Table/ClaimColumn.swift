/// What a column of a claim table means.
package enum ClaimColumn: Hashable, Sendable {
  case claim, patient, birthDate, sex, payer, state, setting, frequency
  case code, units, minutes, charge, date, lastDate, place, pointers, practitioner
  /// A column of modifiers by its number; 0 for one that holds them all.
  case modifier(Int)
  /// A column of diagnoses by its number; 0 for one that holds them all.
  case diagnosis(Int)

  /// What a person calls it.
  package var title: String {
    switch self {
    case .claim: "claim number"
    case .patient: "patient"
    case .birthDate: "birth date"
    case .sex: "sex"
    case .payer: "payer"
    case .state: "state"
    case .setting: "setting"
    case .frequency: "claim frequency"
    case .code: "procedure code"
    case .units: "units"
    case .minutes: "minutes"
    case .charge: "charge"
    case .date: "date of service"
    case .lastDate: "last date of service"
    case .place: "place of service"
    case .pointers: "diagnosis pointers"
    case .practitioner: "practitioner"
    case .modifier(let number): number == 0 ? "modifiers" : "modifier \(number)"
    case .diagnosis(let number): number == 0 ? "diagnoses" : "diagnosis \(number)"
    }
  }
}
