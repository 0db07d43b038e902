import CaseModel

/// Puts remittances together from the segments of 835 transaction sets.
struct RemittanceLoops {
  private var audit = EnvelopeAudit()
  private var isRemittance = false
  private var remittance: Remittance?
  private var isPassingOver = false

  mutating func take(
    _ segment: Segment,
    _ each: (RemittanceRecord) throws -> Void
  ) throws {
    let name = segment.name
    let isLastTrailer = segment.condition == .cut && name == "IEA"
    guard segment.condition == .whole || isLastTrailer, !name.isEmpty else {
      return try takeDamaged(segment, name, each)
    }
    if EnvelopeAudit.isEnvelope(name) || name == "CLP" || name == "LX" || name == "PLB" {
      try endRemittance(each)
    }
    for fault in audit.take(segment, name) { try each(.notice(fault)) }
    if name == "ST" { return try begin(segment, each) }
    guard isRemittance else { return }
    do {
      if name == "CLP" { try beginRemittance(segment) } else { try takeInside(segment, name) }
    } catch let problem as SegmentProblem {
      let place = problem.element.map { segment.place(element: $0) } ?? segment.place
      try breakRemittance(place, problem.problem.message, each)
    }
  }

  mutating func finish(_ each: (RemittanceRecord) throws -> Void) throws {
    try endRemittance(each)
    for fault in audit.finish() { try each(.notice(fault)) }
  }

  private mutating func begin(
    _ segment: Segment,
    _ each: (RemittanceRecord) throws -> Void
  ) throws {
    let kind = TransactionKind(number: segment.element(1), guide: segment.element(3))
    isRemittance = kind == .remittance
    guard !isRemittance else { return }
    let words = "\(kind.title); give an 835 remittance"
    try each(.unreadable(ClaimFault(place: segment.place, message: words)))
  }

  private mutating func endRemittance(_ each: (RemittanceRecord) throws -> Void) throws {
    isPassingOver = false
    guard let ended = remittance.take() else { return }
    try each(.remittance(ended))
  }

  private mutating func breakRemittance(
    _ place: String,
    _ message: String,
    _ each: (RemittanceRecord) throws -> Void
  ) throws {
    let id = remittance.take()?.claim ?? ""
    isPassingOver = true
    let fault = ClaimFault(claim: id.isEmpty ? nil : id, place: place, message: message)
    try each(.unreadable(fault))
  }

  private mutating func takeDamaged(
    _ segment: Segment,
    _ name: SegmentName,
    _ each: (RemittanceRecord) throws -> Void
  ) throws {
    _ = audit.take(segment, name)
    let words = segment.damage
    if remittance != nil || segment.condition == .stray {
      try breakRemittance(segment.place, words, each)
    } else if !isPassingOver, isRemittance {
      try each(.notice(ClaimFault(place: segment.place, message: words)))
    }
  }

  /// CLP: control number, status, charge, payment, the patient's share, the payer and its number.
  private mutating func beginRemittance(_ segment: Segment) throws {
    var begun = Remittance(claim: FieldReading.id(segment.element(1)), place: segment.place)
    begun.status = FieldReading.id(segment.element(2))
    remittance = begun
    let charge = try segment.amount(3)
    let paid = try segment.amount(4)
    let share = try segment.amount(5)
    let number = FieldReading.id(segment.element(7))
    change {
      ($0.charge, $0.paid, $0.patientShare) = (charge, paid, share)
      $0.payer = ClaimLoops.payers[segment.element(6).trimmed.string]
      $0.payerControl = number.isEmpty ? nil : number
    }
  }

  private mutating func takeInside(_ segment: Segment, _ name: SegmentName) throws {
    guard remittance != nil else { return }
    switch name {
    case "SVC": try beginLine(segment)
    case "CAS": try takeAdjustments(segment)
    case "DTM": try takeDate(segment)
    case "MIA": addRemarks([5, 20, 21, 22, 23].map(segment.element))
    case "MOA": addRemarks((3...7).map(segment.element))
    case "LQ" where segment.element(1).spells("HE"): addRemarks([segment.element(2)])
    case "REF" where segment.element(1).spells("6R"):
      let control = FieldReading.id(segment.element(2))
      changeLine { $0.control = control }
    default: break
    }
  }

  private mutating func change(_ change: (inout Remittance) -> Void) {
    guard var changed = remittance.take() else { return }
    change(&changed)
    remittance = changed
  }

  private mutating func changeLine(_ change: (inout RemittanceLine) -> Void) {
    self.change { remittance in
      guard !remittance.lines.isEmpty else { return }
      change(&remittance.lines[remittance.lines.count - 1])
    }
  }
}

extension RemittanceLoops {
  /// SVC: procedure, charge, payment, revenue code, units paid, procedure and units billed.
  private mutating func beginLine(_ segment: Segment) throws {
    guard let number = remittance.map({ $0.lines.count + 1 }), number <= ClaimLimits.lines else {
      throw SegmentProblem(problem: .tooManyLines)
    }
    var line = RemittanceLine(number: number, code: "")
    var parts = segment.components(of: segment.element(1))
    let isRevenue = parts.next().spells("NU")
    let code = FieldReading.id(parts.next()).uppercased()
    if isRevenue { line.revenueCode = code } else { line.code = code }
    for _ in 3...6 where !parts.isAtEnd {
      let modifier = parts.next()
      try segment.reading(1) { try FieldReading.add(modifier, to: &line.modifiers) }
    }
    line.charge = try segment.amount(2)
    line.paid = try segment.amount(3)
    let revenue = FieldReading.id(segment.element(4))
    if !revenue.isEmpty { line.revenueCode = revenue }
    line.units = try segment.units(5)
    var billed = segment.components(of: segment.element(6))
    _ = billed.next()
    let billedCode = FieldReading.id(billed.next()).uppercased()
    line.billedCode = billedCode.isEmpty ? nil : billedCode
    line.billedUnits = try segment.units(7)
    change { $0.lines.append(line) }
  }

  /// CAS: a group, then reason, amount and quantity up to six times.
  private mutating func takeAdjustments(_ segment: Segment) throws {
    var elements = segment.elements
    let group = FieldReading.id(elements.next()).uppercased()
    var found: [Adjustment] = []
    for number in 0..<6 where !elements.isAtEnd {
      let reason = FieldReading.id(elements.next()).uppercased()
      let (amount, quantity) = (elements.next(), elements.next())
      guard !reason.isEmpty else { continue }
      var adjustment = Adjustment(group: group, reason: reason)
      if !amount.isEmpty {
        adjustment.amount = try segment.reading(number * 3 + 3) { try AmountReading.amount(amount) }
      }
      adjustment.quantity = quantity.isEmpty ? nil : FieldReading.id(quantity)
      found.append(adjustment)
    }
    change { remittance in
      guard !remittance.lines.isEmpty else {
        remittance.adjustments += found
        return
      }
      remittance.lines[remittance.lines.count - 1].adjustments += found
    }
  }

  /// DTM: 232 and 233 of the claim; 472, or 150 and 151, of a line.
  private mutating func takeDate(_ segment: Segment) throws {
    let qualifier = segment.element(1).wholeNumber
    guard let qualifier, [150, 151, 232, 233, 472].contains(qualifier) else { return }
    let day = try segment.reading(2) { try DateReading.day(segment.element(2)) }
    switch qualifier {
    case 232: change { $0.date = day }
    case 233: change { $0.lastDate = $0.date == day ? nil : day }
    case 151: changeLine { $0.lastDate = $0.date == day ? nil : day }
    default: changeLine { $0.date = day }
    }
  }

  private mutating func addRemarks(_ elements: [ByteView]) {
    let codes = elements.map { FieldReading.id($0).uppercased() }.filter { !$0.isEmpty }
    change { remittance in
      guard !remittance.lines.isEmpty else {
        remittance.remarks += codes
        return
      }
      remittance.lines[remittance.lines.count - 1].remarks += codes
    }
  }
}
