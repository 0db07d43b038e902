/// A preventive service that Medicare covers.
package struct PreventiveRecord: Hashable, Sendable {
  package var service: String
  package var concepts: [String]
  package var codes: [String]
  package var frequency: String
  package var diagnosis: String
  package var coinsurance: String
  package var deductible: String
  package var note: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    service: String,
    concepts: [String],
    codes: [String],
    frequency: String,
    diagnosis: String,
    coinsurance: String,
    deductible: String,
    note: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.service = service
    self.concepts = concepts
    self.codes = codes
    self.frequency = frequency
    self.diagnosis = diagnosis
    self.coinsurance = coinsurance
    self.deductible = deductible
    self.note = note
    self.period = period
    self.citation = citation
  }
}
