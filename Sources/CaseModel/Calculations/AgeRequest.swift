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
