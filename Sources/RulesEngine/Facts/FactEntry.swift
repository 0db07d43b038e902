import CaseModel

/// What the index needs to know of a fact to find it and to judge whether it holds.
package struct FactEntry: Sendable {
  package var id: Int
  /// Concepts, codes, `modifier-25`, `carc-97`, `pos-11`; lower case.
  package var about: [String]
  /// Those that must all be in the question.
  package var needs: [String]
  package var ranges: [CodeRange]
  /// Stems of the fact's words and of the phrases that questions about it use.
  package var stems: [String]
  package var payers: [Payer]
  package var setting: Setting?
  package var period: EffectivePeriod
  package var leads: Bool

  package init(
    id: Int,
    about: [String],
    needs: [String],
    ranges: [CodeRange],
    stems: [String],
    payers: [Payer],
    setting: Setting?,
    period: EffectivePeriod,
    leads: Bool
  ) {
    self.id = id
    self.about = about
    self.needs = needs
    self.ranges = ranges
    self.stems = stems
    self.payers = payers
    self.setting = setting
    self.period = period
    self.leads = leads
  }
}
