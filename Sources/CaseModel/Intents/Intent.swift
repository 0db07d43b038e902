/// One thing that a question asks, with everything typed that it names.
package struct Intent: Sendable {
  /// The id of the intent rule; `not-understood` when none fits.
  package var rule: String
  package var gatherings: [Gathering]
  /// The part of the question that asks this, as written.
  package var text: String
  package var mentions: [Mention]
  package var lines: [ClaimLine]
  package var interpretation: Interpretation
  /// Other rules that fit nearly as well, best first.
  package var alternatives: [Interpretation]
  package var date: ServiceDate
  package var dateIsGiven: Bool
  package var setting: Setting
  package var settingIsGiven: Bool
  package var payer: Payer
  package var payerIsGiven: Bool
  package var state: String?
  /// Stems of the words of the question, in order, for full-text matching.
  package var stems: [String]

  package init(
    rule: String,
    gatherings: [Gathering],
    text: String,
    mentions: [Mention] = [],
    lines: [ClaimLine] = [],
    interpretation: Interpretation,
    alternatives: [Interpretation] = [],
    date: ServiceDate,
    dateIsGiven: Bool = true,
    setting: Setting = .practitioner,
    settingIsGiven: Bool = false,
    payer: Payer = .medicare,
    payerIsGiven: Bool = false,
    state: String? = nil,
    stems: [String] = []
  ) {
    self.rule = rule
    self.gatherings = gatherings
    self.text = text
    self.mentions = mentions
    self.lines = lines
    self.interpretation = interpretation
    self.alternatives = alternatives
    self.date = date
    self.dateIsGiven = dateIsGiven
    self.setting = setting
    self.settingIsGiven = settingIsGiven
    self.payer = payer
    self.payerIsGiven = payerIsGiven
    self.state = state
    self.stems = stems
  }

  package static let notUnderstood = "not-understood"
}
