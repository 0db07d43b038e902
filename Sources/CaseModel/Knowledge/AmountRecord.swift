/// A named figure such as a conversion factor, by date.
package struct AmountRecord: Hashable, Sendable {
  package var name: String
  package var title: String
  package var value: String
  package var unit: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    name: String,
    title: String,
    value: String,
    unit: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.name = name
    self.title = title
    self.value = value
    self.unit = unit
    self.period = period
    self.citation = citation
  }
}
