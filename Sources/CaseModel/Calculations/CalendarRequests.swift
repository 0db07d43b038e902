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

/// The last day on which a payer takes a claim.
public struct FilingRequest: Hashable, Sendable {
  /// The date of service.
  public var service: ServiceDate
  /// The day on which the claim arrived, of which is said whether it was in time.
  public var received: ServiceDate?

  /// Makes one from its parts.
  public init(service: ServiceDate, received: ServiceDate? = nil) {
    self.service = service
    self.received = received
  }
}

/// The age of a patient on a day; the day of birth is never repeated in the result.
public struct AgeRequest: Hashable, Sendable {
  /// The day of birth.
  public var birth: ServiceDate
  /// The day on which the age is wanted.
  public var day: ServiceDate

  /// Makes one from its parts.
  public init(birth: ServiceDate, on day: ServiceDate) {
    self.birth = birth
    self.day = day
  }
}
