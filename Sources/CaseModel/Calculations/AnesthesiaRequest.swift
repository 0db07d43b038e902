/// Units and payment of an anesthesia service.
public struct AnesthesiaRequest: Hashable, Sendable {
  /// The anesthesia code, by which the base units are looked up.
  public var code: Code?
  /// Base units, when they are told instead.
  public var baseUnits: Int?
  /// Minutes of anesthesia time.
  public var minutes: Int?
  /// AA, QZ, QK, QX, QY, AD or empty.
  public var modifier: String
  /// The number of P1 to P6; adds units for payers other than Medicare only.
  public var physicalStatus: Int?
  /// A town, a state, a payment area or a five-digit ZIP code; empty for the national factor.
  public var area: String
  /// Dollars a unit by contract, such as `62.50`; replaces the area's factor.
  public var factor: String?
  /// With AD: whether the physician was there at induction.
  public var isPresentAtInduction: Bool

  /// Makes one from its parts.
  public init(
    code: Code? = nil,
    baseUnits: Int? = nil,
    minutes: Int? = nil,
    modifier: String = "",
    physicalStatus: Int? = nil,
    area: String = "",
    factor: String? = nil,
    isPresentAtInduction: Bool = false
  ) {
    self.code = code
    self.baseUnits = baseUnits
    self.minutes = minutes
    self.modifier = modifier
    self.physicalStatus = physicalStatus
    self.area = area
    self.factor = factor
    self.isPresentAtInduction = isPresentAtInduction
  }
}
