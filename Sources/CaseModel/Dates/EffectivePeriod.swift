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

  /// Whether the period is over on a day.
  public func isOver(on date: ServiceDate) -> Bool { last.map { $0 < date } ?? false }

  /// Whether the period has not begun on a day.
  public func isAhead(of date: ServiceDate) -> Bool { first.map { date < $0 } ?? false }
}
