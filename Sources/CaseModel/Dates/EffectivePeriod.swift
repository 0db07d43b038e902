/// The days on which a record holds, both ends included; an open end is nil.
public struct EffectivePeriod: Hashable, Sendable {
  /// The first day; nil when open.
  public let first: ServiceDate?
  /// The last day; nil when open.
  public let last: ServiceDate?

  /// Makes one from its parts.
  public init(first: ServiceDate? = nil, last: ServiceDate? = nil) {
    self.first = first
    self.last = last
  }

  /// The period without ends.
  public static let always = EffectivePeriod()

  /// Whether a day lies in the period.
  public func contains(_ date: ServiceDate) -> Bool {
    (first.map { $0 <= date } ?? true) && (last.map { date <= $0 } ?? true)
  }

  /// Whether it ends before it begins.
  package var isEmpty: Bool {
    guard let first, let last else { return false }
    return last < first
  }

  /// Whether two periods have a day in common.
  package func overlaps(_ other: EffectivePeriod) -> Bool {
    let first = [first, other.first].compactMap(\.self).max()
    let last = [last, other.last].compactMap(\.self).min()
    return !EffectivePeriod(first: first, last: last).isEmpty
  }

  /// Whether every day of another period is in this one.
  package func covers(_ other: EffectivePeriod) -> Bool {
    let begins = first.map { start in other.first.map { start <= $0 } ?? false } ?? true
    let ends = last.map { end in other.last.map { $0 <= end } ?? false } ?? true
    return begins && ends
  }

  /// Whether the period is over on a day.
  public func isOver(on date: ServiceDate) -> Bool { last.map { $0 < date } ?? false }

  /// Whether the period has not begun on a day.
  public func isAhead(of date: ServiceDate) -> Bool { first.map { date < $0 } ?? false }
}
