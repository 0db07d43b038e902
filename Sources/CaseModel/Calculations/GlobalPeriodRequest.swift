/// First and last day of a global period.
public struct GlobalPeriodRequest: Hashable, Sendable {
  /// The day of the procedure.
  public var surgery: ServiceDate
  /// The procedure, by which the global days are looked up.
  public var code: Code?
  /// Global days, when they are told instead: 0, 10 or 90.
  public var days: Int?
  /// A later day, of which is said whether it lies inside.
  public var visit: ServiceDate?

  /// Makes one from its parts.
  public init(
    surgery: ServiceDate,
    code: Code? = nil,
    days: Int? = nil,
    visit: ServiceDate? = nil
  ) {
    self.surgery = surgery
    self.code = code
    self.days = days
    self.visit = visit
  }
}
