/// What a person asked, with what is known about the service.
public struct Question: Sendable {
  /// The words as typed.
  public var text: String
  /// The date of service; the front end reads the clock when the person gave none.
  public var date: ServiceDate
  /// Whether the person gave the date, or the front end took today.
  public var dateIsGiven: Bool
  /// The setting, when told.
  public var setting: Setting?
  /// The payer, when told.
  public var payer: Payer?
  /// The two-letter state, which decides the Medicare contractor.
  public var state: String?
  /// The intents of the question before, when this one may lean on it.
  package var previous: [Intent]

  /// Makes one from its parts.
  public init(
    _ text: String,
    date: ServiceDate,
    dateIsGiven: Bool = true,
    setting: Setting? = nil,
    payer: Payer? = nil,
    state: String? = nil
  ) {
    self.text = text
    self.date = date
    self.dateIsGiven = dateIsGiven
    self.setting = setting
    self.payer = payer
    self.state = state
    previous = []
  }
}
