import CaseModel

/// What stands above a claim in its 837: billing provider, subscriber, patient and payer.
struct ClaimLoops {
  /// Whose name, address and birth the next segments tell.
  enum Party {
    case billing, subscriber, patient, facility, other
  }

  private var subscriber: PersonLoop?
  private var patient: PersonLoop?
  private var payer: Payer?
  private var payerIsTold = false
  private var billingState: String?
  private(set) var practitioner: String?
  private var party = Party.other

  /// HL: a new billing provider, subscriber or patient begins.
  mutating func takeLevel(_ segment: Segment) {
    party = .other
    switch segment.element(3).wholeNumber {
    case 20: self = ClaimLoops()
    case 22: (subscriber, patient, payer, payerIsTold) = (nil, nil, nil, false)
    case 23: patient = nil
    default: break
    }
  }

  /// NM1 above a claim.
  mutating func takeName(_ segment: Segment) {
    let role = segment.element(1)
    party = .other
    if role.spells("85") {
      party = .billing
      practitioner = Self.practitioner(segment)
    } else if role.spells("IL") {
      party = .subscriber
      subscriber = PersonLoop(segment)
    } else if role.spells("QC") {
      party = .patient
      patient = PersonLoop(segment)
    }
  }

  /// N4.
  mutating func takeAddress(_ segment: Segment) {
    if party == .billing { billingState = try? FieldReading.state(segment.element(2)) }
  }

  /// DMG; throws `FieldProblem` for a birth date that is no day.
  mutating func takeBirth(_ segment: Segment) throws {
    guard party == .subscriber || party == .patient else { return }
    let text = segment.element(2)
    let birthDate = text.isEmpty ? nil : try DateReading.birthDate(text)
    let sex = try? FieldReading.sex(segment.element(3))
    if party == .subscriber {
      subscriber?.birthDate = birthDate
      subscriber?.sex = sex
    } else {
      patient?.birthDate = birthDate
      patient?.sex = sex
    }
  }

  /// SBR above a claim: the payer to whom it goes.
  mutating func takeSubscriber(_ segment: Segment) {
    let filing = segment.element(9).trimmed.string
    payer = Self.payers[filing]
    payerIsTold = !filing.isEmpty && filing != "ZZ"
  }

  /// Fills in what a claim has from above it.
  func fill(_ draft: inout ClaimDraft, _ defaults: ClaimDefaults) {
    draft.isPayerTold = payerIsTold
    fill(&draft.claim, defaults)
  }

  private func fill(_ claim: inout Claim, _ defaults: ClaimDefaults) {
    let person = patient ?? subscriber
    claim.patientKey = person?.key(beside: patient == nil ? nil : subscriber)
    (claim.birthDate, claim.sex) = (person?.birthDate, person?.sex)
    claim.payer = payerIsTold ? payer : defaults.payer
    claim.state = billingState ?? defaults.state
  }

  /// The national provider identifier of a name segment; other numbers only as a key.
  static func practitioner(_ segment: Segment) -> String? {
    let number = segment.element(9).trimmed
    guard !number.isEmpty else { return nil }
    return segment.element(8).spells("XX") ? FieldReading.id(number) : Fingerprint.key(number)
  }

  /// SBR09, or CLP06, where it tells the payer for certain; managed care (HM) may be Medicare's or not.
  static let payers: [String: Payer] = [
    "MA": .medicare, "MB": .medicare, "16": .medicareAdvantage, "MC": .medicaid, "CH": .tricare,
    "WC": .workersCompensation, "CI": .commercial, "BL": .commercial, "12": .commercial,
    "13": .commercial, "14": .commercial, "15": .commercial,
  ]
}
