import CaseModel

/// Reads one pair of the starter slice: `99213/1`, or `99213/1/2020-01-01` when it ended.
enum StarterPair {
  static func edit(_ first: Code, _ item: ArraySlice<UInt8>, release: Release) -> PairEdit? {
    let parts = item.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    guard parts.count >= 2,
      let second = Code(procedureBytes: parts[0]),
      parts[1].count == 1, let digit = parts[1].first,
      let indicator = ModifierIndicator(rawValue: Int(digit) - 48)
    else { return nil }
    let ended = parts.count == 3 ? ended(parts[2], release) : nil
    return PairEdit(
      columnOne: first,
      columnTwo: second,
      indicator: indicator,
      period: EffectivePeriod(last: ended),
      isInForce: ended == nil
    )
  }

  /// The day that a pair ended; one without a day was over before the release began.
  private static func ended(_ text: ArraySlice<UInt8>, _ release: Release) -> ServiceDate? {
    ServiceDate(iso: String(decoding: text, as: UTF8.self))
      ?? release.period.first?.adding(days: -1)
  }
}
