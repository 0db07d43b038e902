import CaseModel

extension Intent {
  /// Takes the date, payer, setting and state from what the text names; the last payer named stays
  /// behind the first.
  mutating func settle(_ mentions: [Mention]) {
    settleDate(mentions)
    if let payer = Self.payer(in: mentions) {
      self.payer = payer
      payerIsGiven = true
    }
    for mention in mentions.reversed() {
      switch mention.value {
      case .state(let name): state = name
      case .setting(let told):
        setting = told
        settingIsGiven = true
      default: continue
      }
    }
  }

  /// A narrower program decides over Medicare, which stands in many names of other things.
  private static func payer(in mentions: [Mention]) -> Payer? {
    let told = mentions.compactMap { if case .payer(let payer) = $0.value { payer } else { nil } }
    return told.first { $0 != .medicare } ?? told.first
  }

  /// A day told wins; a span told sets the date unless the date given lies within it.
  private mutating func settleDate(_ mentions: [Mention]) {
    for mention in mentions {
      switch mention.value {
      case .date(let day): date = day
      case .period(let first, let last):
        if first <= date, date <= last { break }
        date = first
      default: continue
      }
      dateIsGiven = true
      return
    }
  }
}
