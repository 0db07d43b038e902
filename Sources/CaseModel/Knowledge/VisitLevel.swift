/// The time and decision making of a visit code in a period.
package struct VisitLevel: Hashable, Sendable {
  package var code: Code
  package var family: String
  /// `new`, `established`, `initial`, `subsequent`, `discharge` or empty.
  package var patient: String
  /// `straightforward`, `low`, `moderate`, `high` or empty when decision making does not choose.
  package var decisionMaking: String
  package var minutes: Int?
  package var minutesTo: Int?
  package var timeKind: String
  package var place: String
  package var note: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    code: Code,
    family: String,
    patient: String,
    decisionMaking: String,
    minutes: Int?,
    minutesTo: Int?,
    timeKind: String,
    place: String,
    note: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.code = code
    self.family = family
    self.patient = patient
    self.decisionMaking = decisionMaking
    self.minutes = minutes
    self.minutesTo = minutesTo
    self.timeKind = timeKind
    self.place = place
    self.note = note
    self.period = period
    self.citation = citation
  }
}
