/// A member of an object in `lines`.
enum LineMember: String, CaseIterable {
  case code, modifiers, units, minutes, charge, date, lastDate, place, diagnoses, practitioner
}
