/// A member of a claim object of the published schema.
enum ClaimMember: String, CaseIterable {
  case claim, date, lastDate, setting, place, payer, state, frequency, diagnoses, patient, lines
}
