/// A member of `patient`.
enum PatientMember: String, CaseIterable {
  case id, birthDate, sex
}
