import CaseModel

/// A code that a file of knowledge or rules names, with the days for which it is named.
struct CodeUse {
  enum Kind {
    /// A row that says what the code is, with whether it is marked as an add-on.
    case row(isAddOn: Bool)
    /// A fact, rule or table that speaks of it, with all of its words in lower case.
    case speech(String)
  }

  var code: Code
  var place: SourcePlace
  var period: EffectivePeriod
  var kind: Kind

  /// Whether its words name a year, so that they tell of a change by themselves.
  func names(_ year: Int) -> Bool {
    if case .speech(let words) = kind { words.contains(String(year)) } else { false }
  }
}
