/// A place of service.
package struct PlaceRecord: Hashable, Sendable {
  package var code: String
  package var name: String
  /// Which rate Medicare pays there.
  package var rate: String
  package var note: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    code: String,
    name: String,
    rate: String,
    note: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.code = code
    self.name = name
    self.rate = rate
    self.note = note
    self.period = period
    self.citation = citation
  }
}
