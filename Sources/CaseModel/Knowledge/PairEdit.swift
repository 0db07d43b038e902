/// An NCCI procedure-to-procedure edit.
package struct PairEdit: Hashable, Sendable {
  /// Paid when both are billed.
  package var columnOne: Code
  /// Denied unless a modifier bypasses the edit.
  package var columnTwo: Code
  package var indicator: ModifierIndicator
  package var period: EffectivePeriod
  /// In force in the release looked at; ended pairs are shown as such.
  package var isInForce: Bool
  /// Why CMS has the edit, in its own short words; empty when the table does not tell.
  package var rationale: String
  /// The table marks the edit as older than 1996.
  package var isEarly: Bool

  package init(
    columnOne: Code,
    columnTwo: Code,
    indicator: ModifierIndicator,
    period: EffectivePeriod,
    isInForce: Bool,
    rationale: String = "",
    isEarly: Bool = false
  ) {
    self.columnOne = columnOne
    self.columnTwo = columnTwo
    self.indicator = indicator
    self.period = period
    self.isInForce = isInForce
    self.rationale = rationale
    self.isEarly = isEarly
  }
}

/// Whether a modifier may bypass a pair edit.
///
/// Source: NCCI Policy Manual, ch. I §E.
package enum ModifierIndicator: Int, Hashable, Sendable {
  case never = 0
  case allowed = 1
  case notApplicable = 9
}
