import CaseModel

/// A claim as the conditions of questions see it.
enum ClaimIntent {
  static let rule = "claim-check"

  static func make(
    date: ServiceDate,
    setting: Setting,
    payer: Payer? = nil,
    state: String? = nil
  ) -> Intent {
    Intent(
      rule: rule,
      gatherings: [],
      text: "",
      interpretation: Interpretation(rule: rule, reading: "", pattern: "", confidence: 1),
      date: date,
      setting: setting,
      settingIsGiven: true,
      payer: payer ?? .medicare,
      payerIsGiven: payer != nil,
      state: state
    )
  }
}
