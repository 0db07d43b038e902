/// What a payer answered to one claim (X12 835, loop 2100).
///
/// Holds nothing that names a patient.
public struct Remittance: Hashable, Sendable {
  /// The claim's own control number (CLP01), as in CLM01.
  public var claim: String
  /// Where it stood in its file: `segment 15 CLP`.
  public var place: String
  /// The claim status code (CLP02): `1` processed as primary, `4` denied, `22` reversal.
  public var status: String
  /// Dollars charged.
  public var charge: String?
  /// Dollars paid.
  public var paid: String?
  /// Dollars that the patient owes.
  public var patientShare: String?
  /// The payer, when the claim filing indicator (CLP06) tells it for certain.
  public var payer: Payer?
  /// The payer's own number of the claim (CLP07).
  public var payerControl: String?
  /// The first day of the statement.
  public var date: ServiceDate?
  /// The last day, when it is another.
  public var lastDate: ServiceDate?
  /// Adjustments of the claim as a whole.
  public var adjustments: [Adjustment]
  /// Remark codes of the claim (MIA, MOA): `MA01`.
  public var remarks: [String]
  /// The service lines in order; none when the payer answered for the claim as a whole.
  public var lines: [RemittanceLine]

  /// Makes one from its parts.
  public init(
    claim: String,
    place: String = "",
    status: String = "",
    charge: String? = nil,
    paid: String? = nil,
    patientShare: String? = nil,
    payer: Payer? = nil,
    payerControl: String? = nil,
    date: ServiceDate? = nil,
    lastDate: ServiceDate? = nil,
    adjustments: [Adjustment] = [],
    remarks: [String] = [],
    lines: [RemittanceLine] = []
  ) {
    self.claim = claim
    self.place = place
    self.status = status
    self.charge = charge
    self.paid = paid
    self.patientShare = patientShare
    self.payer = payer
    self.payerControl = payerControl
    self.date = date
    self.lastDate = lastDate
    self.adjustments = adjustments
    self.remarks = remarks
    self.lines = lines
  }
}
