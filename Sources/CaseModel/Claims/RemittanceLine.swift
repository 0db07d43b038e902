/// What a payer answered to one service line (X12 835, loop 2110).
public struct RemittanceLine: Hashable, Sendable {
  /// The place in the remittance, from 1; payers may leave lines out or split them.
  public var number: Int
  /// The procedure code that was paid or denied, empty when only a revenue code is given.
  public var code: String
  /// Two-character modifiers in the order of the line.
  public var modifiers: [String]
  /// The code that was billed, when the payer took another (SVC06).
  public var billedCode: String?
  /// The revenue code, when given.
  public var revenueCode: String?
  /// Dollars charged.
  public var charge: String?
  /// Dollars paid.
  public var paid: String?
  /// Units that were paid; nil when no whole number was written.
  public var units: Int?
  /// Units that were billed, when they are not those that were paid (SVC07).
  public var billedUnits: Int?
  /// The first day of service.
  public var date: ServiceDate?
  /// The last day of service, when it is another.
  public var lastDate: ServiceDate?
  /// The biller's own number of the line (REF 6R).
  public var control: String?
  /// Why it was not paid in full.
  public var adjustments: [Adjustment]
  /// Remark codes (LQ HE): `N14`.
  public var remarks: [String]

  /// Makes one from its parts.
  public init(
    number: Int,
    code: String,
    modifiers: [String] = [],
    billedCode: String? = nil,
    revenueCode: String? = nil,
    charge: String? = nil,
    paid: String? = nil,
    units: Int? = nil,
    billedUnits: Int? = nil,
    date: ServiceDate? = nil,
    lastDate: ServiceDate? = nil,
    control: String? = nil,
    adjustments: [Adjustment] = [],
    remarks: [String] = []
  ) {
    self.number = number
    self.code = code
    self.modifiers = modifiers
    self.billedCode = billedCode
    self.revenueCode = revenueCode
    self.charge = charge
    self.paid = paid
    self.units = units
    self.billedUnits = billedUnits
    self.date = date
    self.lastDate = lastDate
    self.control = control
    self.adjustments = adjustments
    self.remarks = remarks
  }
}
