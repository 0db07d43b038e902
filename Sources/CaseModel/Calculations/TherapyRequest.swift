/// Units of timed therapy, by the eight-minute rule and by the rule of eights.
public struct TherapyRequest: Hashable, Sendable {
  /// Minutes of one timed service of the day.
  public struct Service: Hashable, Sendable {
    /// The code, when it is told.
    public var code: Code?
    /// Minutes spent on it.
    public var minutes: Int

    /// Makes one from its parts.
    public init(_ code: Code? = nil, minutes: Int) {
      self.code = code
      self.minutes = minutes
    }
  }

  /// All timed services of one day.
  public var services: [Service]

  /// Makes one from its parts.
  public init(_ services: [Service]) { self.services = services }
}
