/// What holds for every claim and line that does not say otherwise.
public struct ClaimDefaults: Hashable, Sendable {
  /// The day of service.
  public var date: ServiceDate?
  /// The setting, when a claim does not tell it.
  public var setting: Setting?
  /// Two digits of the place of service.
  public var place: String?
  /// Who is to pay.
  public var payer: Payer?
  /// Two letters of the state of service.
  public var state: String?

  /// Makes one from its parts.
  public init(
    date: ServiceDate? = nil,
    setting: Setting? = nil,
    place: String? = nil,
    payer: Payer? = nil,
    state: String? = nil
  ) {
    self.date = date
    self.setting = setting
    self.place = place
    self.payer = payer
    self.state = state
  }
}
