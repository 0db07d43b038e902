/// Why a payer paid less than was charged (X12 835, segment CAS).
public struct Adjustment: Hashable, Sendable {
  /// Who bears it: `CO`, `PR`, `OA`, `PI`.
  public var group: String
  /// The claim adjustment reason code (CARC): `97`.
  public var reason: String
  /// Dollars; negative when it adds to the payment.
  public var amount: String?
  /// Units that were adjusted, as written.
  public var quantity: String?

  /// Makes one from its parts.
  public init(group: String, reason: String, amount: String? = nil, quantity: String? = nil) {
    self.group = group
    self.reason = reason
    self.amount = amount
    self.quantity = quantity
  }
}
