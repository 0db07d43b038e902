/// A modifier of the curated table.
package struct ModifierRecord: Hashable, Sendable {
  package var modifier: String
  package var title: String
  package var use: String
  /// Level I or II, payment or information, as the table says.
  package var kind: String
  /// Whether NCCI lets it bypass an edit: `yes`, `no` or empty.
  package var ncci: String
  package var payment: String
  package var appliesTo: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    modifier: String,
    title: String,
    use: String,
    kind: String,
    ncci: String,
    payment: String,
    appliesTo: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.modifier = modifier
    self.title = title
    self.use = use
    self.kind = kind
    self.ncci = ncci
    self.payment = payment
    self.appliesTo = appliesTo
    self.period = period
    self.citation = citation
  }
}
