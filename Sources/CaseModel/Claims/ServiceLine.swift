/// One service line of a claim (CMS-1500 item 24, 837P loop 2400).
public struct ServiceLine: Hashable, Sendable {
  /// The number on the claim, from 1.
  public var number: Int
  /// The procedure code as written; it may be none that exists.
  public var code: String
  /// Two-character modifiers in the order of the line.
  public var modifiers: [String]
  /// Whole units of service; nil when none, or no whole number, was written.
  public var units: Int?
  /// The units as written, when they are no whole number.
  public var unitsText: String?
  /// Anaesthesia or timed minutes, when the line tells minutes.
  public var minutes: Int?
  /// The charge as written, in dollars.
  public var charge: String?
  /// The first day of service.
  public var date: ServiceDate?
  /// The last day of service when the line spans several.
  public var lastDate: ServiceDate?
  /// Two digits of the place of service.
  public var place: String?
  /// The diagnoses that the line points to, in order; empty when the line has no pointer.
  public var diagnoses: [String]
  /// Pointers that point at no diagnosis of the claim.
  public var brokenPointers: [String]
  /// Tells rendering practitioners apart within a run; never written out.
  public var practitioner: String?

  /// Makes one from its parts.
  public init(
    number: Int,
    code: String,
    modifiers: [String] = [],
    units: Int? = nil,
    unitsText: String? = nil,
    minutes: Int? = nil,
    charge: String? = nil,
    date: ServiceDate? = nil,
    lastDate: ServiceDate? = nil,
    place: String? = nil,
    diagnoses: [String] = [],
    brokenPointers: [String] = [],
    practitioner: String? = nil
  ) {
    self.number = number
    self.code = code
    self.modifiers = modifiers
    self.units = units
    self.unitsText = unitsText
    self.minutes = minutes
    self.charge = charge
    self.date = date
    self.lastDate = lastDate
    self.place = place
    self.diagnoses = diagnoses
    self.brokenPointers = brokenPointers
    self.practitioner = practitioner
  }
}
