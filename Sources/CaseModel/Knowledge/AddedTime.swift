/// An add-on code for time beyond a visit code: from when it counts, by whose rule and in which period.
package struct AddedTime: Hashable, Sendable {
  /// The visit code that it is added to.
  package var code: Code
  package var addOn: Code
  /// `cpt`, or `medicare` where its rule differs.
  package var rule: String
  /// Minutes from which the first unit counts.
  package var starts: Int
  /// Minutes of each further unit.
  package var each: Int
  /// The days whose time counts, when it is not the date of the visit alone.
  package var window: String
  package var period: EffectivePeriod
  package var citation: Citation

  package init(
    code: Code,
    addOn: Code,
    rule: String,
    starts: Int,
    each: Int,
    window: String,
    period: EffectivePeriod,
    citation: Citation
  ) {
    self.code = code
    self.addOn = addOn
    self.rule = rule
    self.starts = starts
    self.each = each
    self.window = window
    self.period = period
    self.citation = citation
  }
}
