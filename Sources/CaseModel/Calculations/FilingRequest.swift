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
