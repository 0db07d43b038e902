/// A claim as it would be sent: its service lines with what is said once for all of them.
///
/// Holds nothing that names a patient; `patientKey` and `practitioner` only tell persons apart within a run and are
/// never written out.
public struct Claim: Hashable, Sendable {
  /// The claim's own control number (CLM01, patient control number), empty when none was given.
  public var id: String
  /// Where the claim stood in its file: `line 4`, `segment 31 CLM`.
  public var place: String
  /// The setting when told; practitioner is taken for a professional claim.
  public var setting: Setting?
  /// Who is to pay, when told.
  public var payer: Payer?
  /// Two letters of the state of service, which decides the Medicare contractor.
  public var state: String?
  /// ICD-10-CM codes in the order of the claim, the first-listed first, as written without the dot's absence mattering.
  public var diagnoses: [String]
  /// Whether the diagnoses are ICD-9-CM, as claims for services before 2015-10-01 have them.
  public var isICD9: Bool
  /// Tells patients apart within a run; never written out.
  public var patientKey: String?
  /// The patient's day of birth.
  public var birthDate: ServiceDate?
  /// `F` or `M`, nil when not told.
  public var sex: String?
  /// What the claim does to an earlier one (CLM05-3): `1` original, `7` replacement, `8` void.
  public var frequency: String?
  /// The type of bill of an institutional claim without its leading zero: `131`.
  public var billType: String?
  /// The service lines in order.
  public var lines: [ServiceLine]
  /// Numbers of the lines that carry a revenue code and no procedure code; they are not among `lines`.
  public var uncodedLines: [Int]

  /// Makes one from its parts.
  public init(
    id: String = "",
    place: String = "",
    setting: Setting? = nil,
    payer: Payer? = nil,
    state: String? = nil,
    diagnoses: [String] = [],
    isICD9: Bool = false,
    patientKey: String? = nil,
    birthDate: ServiceDate? = nil,
    sex: String? = nil,
    frequency: String? = nil,
    billType: String? = nil,
    lines: [ServiceLine],
    uncodedLines: [Int] = []
  ) {
    self.id = id
    self.place = place
    self.setting = setting
    self.payer = payer
    self.state = state
    self.diagnoses = diagnoses
    self.isICD9 = isICD9
    self.patientKey = patientKey
    self.birthDate = birthDate
    self.sex = sex
    self.frequency = frequency
    self.billType = billType
    self.lines = lines
    self.uncodedLines = uncodedLines
  }
}
