import CaseModel

/// What many PTP rows share: their days, indicator and rationale.
package struct PairTerms: Hashable, Sendable {
  /// Days as `yyyymmdd`, 0 where open; the last one is the last day on which the edit applies.
  package var first: Int
  package var last: Int
  package var indicator: Int
  /// "In existence prior to 1996".
  package var isEarly: Bool
  package var rationale: String

  package init(first: Int, last: Int, indicator: Int, isEarly: Bool, rationale: String) {
    self.first = first
    self.last = last
    self.indicator = indicator
    self.isEarly = isEarly
    self.rationale = rationale
  }

  init(from row: inout ColumnReader) {
    self.init(
      first: row.int(),
      last: row.int(),
      indicator: row.int(),
      isEarly: row.flag(),
      rationale: row.text()
    )
  }

  /// Whether the edit was ever in force: CMS withdraws an edit by an end that is not after its beginning.
  var wasEverInForce: Bool {
    indicator != ModifierIndicator.notApplicable.rawValue && (last == 0 || first < last)
  }

  func isInForce(on day: Int) -> Bool {
    wasEverInForce && first <= day && (last == 0 || day <= last)
  }

  func edit(_ columnOne: Code, _ columnTwo: Code, on day: ServiceDate) -> PairEdit {
    PairEdit(
      columnOne: columnOne,
      columnTwo: columnTwo,
      indicator: ModifierIndicator(rawValue: indicator) ?? .notApplicable,
      period: EffectivePeriod(first: ServiceDate(number: first), last: ServiceDate(number: last)),
      isInForce: isInForce(on: day.number),
      rationale: rationale,
      isEarly: isEarly
    )
  }
}
