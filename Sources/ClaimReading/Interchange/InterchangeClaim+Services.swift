import CaseModel

extension InterchangeClaim {
  /// HI: ICD-10-CM (ABK, ABF) or ICD-9-CM (BK, BF); other code lists pass by.
  mutating func takeDiagnoses(_ segment: Segment) throws {
    var elements = segment.elements
    var number = 0
    while !elements.isAtEnd {
      number += 1
      var parts = segment.components(of: elements.next())
      let qualifier = parts.next()
      let code = parts.next().trimmed
      let isOld = qualifier.spells("BK") || qualifier.spells("BF")
      guard isOld || qualifier.spells("ABK") || qualifier.spells("ABF"), !code.isEmpty
      else { continue }
      try read(number) {
        let text = try isOld ? FieldReading.oldDiagnosis(code) : FieldReading.diagnosis(code)
        guard draft.claim.diagnoses.count < ClaimLimits.diagnoses else {
          throw FieldProblem.tooManyDiagnoses
        }
        draft.claim.diagnoses.append(text)
        pointed = nil
      }
      if isOld { draft.claim.isICD9 = true }
    }
  }

  /// SV1: procedure, charge, unit, quantity, place and pointers.
  mutating func takeProfessional(_ segment: Segment) throws {
    var elements = segment.elements
    guard try begin(segment, elements.next(), number: 1) else { return }
    try takeAmounts(&elements, charge: 2)
    let place = elements.next()
    if !place.isEmpty {
      let place = try read(5) { try FieldReading.place(place) }
      change { $0.place = place }
    }
    _ = elements.next()
    try read(7) { try point(to: elements.next(), segment.separators.component) }
  }

  /// SV2: revenue code, procedure, charge, unit and quantity.
  mutating func takeInstitutional(_ segment: Segment) throws {
    var elements = segment.elements
    _ = elements.next()
    guard try begin(segment, elements.next(), number: 2) else { return }
    try takeAmounts(&elements, charge: 3)
  }

  /// Begins a line with its code and modifiers; false when it has no HCPCS code, which a hospital's may lack.
  private mutating func begin(
    _ segment: Segment,
    _ procedure: ByteView,
    number element: Int
  ) throws -> Bool {
    if !awaitsService { number += 1 }
    awaitsService = false
    var parts = segment.components(of: procedure)
    let qualifier = parts.next().trimmed
    let isMissing = procedure.isEmpty && element == 1
    guard qualifier.spells("HC") || qualifier.isEmpty && !procedure.isEmpty || isMissing else {
      guard draft.claim.uncodedLines.count < ClaimLimits.lines else {
        throw SegmentProblem(problem: .tooManyLines)
      }
      draft.claim.uncodedLines.append(number)
      return false
    }
    let code = try read(element) { try FieldReading.code(parts.next()) }
    guard draft.claim.lines.count < ClaimLimits.lines else {
      throw SegmentProblem(problem: .tooManyLines)
    }
    draft.claim.lines.append(ServiceLine(number: number, code: code))
    hasLine = true
    try read(element) {
      for _ in 3...6 where !parts.isAtEnd {
        try FieldReading.add(parts.next(), to: &draft.claim.lines[last].modifiers)
      }
    }
    return true
  }

  /// Charge, unit and quantity; minutes (MJ) are no units.
  private mutating func takeAmounts(_ elements: inout ElementCursor, charge: Int) throws {
    let amount = elements.next()
    let unit = elements.next()
    let quantity = elements.next()
    if !amount.isEmpty {
      draft.claim.lines[last].charge = try read(charge) { try AmountReading.amount(amount) }
    }
    if quantity.isEmpty { return }
    if unit.spells("MJ") {
      draft.claim.lines[last].minutes = try read(charge + 2) { try FieldReading.minutes(quantity) }
    } else {
      let (units, text) = try read(charge + 2) { try FieldReading.units(quantity) }
      change { ($0.units, $0.unitsText) = (units, text) }
    }
  }

  /// Points the line as the composite tells; neighbouring lines often point to the same, and share the list.
  private mutating func point(to composite: ByteView, _ separator: UInt8) throws {
    if let before = pointed, before.text.elementsEqual(composite) {
      draft.claim.lines[last].diagnoses = before.diagnoses
      return
    }
    var parts = ElementCursor(composite, separator: separator)
    while !parts.isAtEnd {
      let part = parts.next().trimmed
      if !part.isEmpty { try add(pointer: part) }
    }
    if draft.claim.lines[last].brokenPointers.isEmpty {
      pointed = (Array(composite), draft.claim.lines[last].diagnoses)
    }
  }

  private mutating func add(pointer: ByteView) throws {
    let number = FieldReading.whole(pointer)
    guard number != nil || pointer.count <= 2 && pointer.isAlphanumeric else {
      throw FieldProblem.pointer
    }
    guard let number, draft.claim.diagnoses.indices.contains(number - 1) else {
      draft.claim.lines[last].brokenPointers.append(pointer.capitals)
      return
    }
    draft.claim.lines[last].diagnoses.append(draft.claim.diagnoses[number - 1])
  }

  private var last: Int { draft.claim.lines.count - 1 }
}
