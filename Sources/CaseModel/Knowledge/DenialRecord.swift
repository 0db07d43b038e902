/// An adjustment reason, remark or group code of a remittance.
package struct DenialRecord: Hashable, Sendable {
  package var code: String
  /// `carc`, `rarc` or `group`.
  package var kind: String
  package var meaning: String
  package var cause: String
  package var action: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    code: String,
    kind: String,
    meaning: String,
    cause: String,
    action: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.code = code
    self.kind = kind
    self.meaning = meaning
    self.cause = cause
    self.action = action
    self.period = period
    self.citation = citation
  }
}
