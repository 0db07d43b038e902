import CaseModel

/// One claim of an 837 that is being read, from its CLM on.
struct InterchangeClaim {
  var draft = ClaimDraft()
  let place: String
  private let kind: TransactionKind
  private let billing: String?
  private var rendering: String?
  private var isFacility = false
  /// In the loops of another payer, which repeat names and amounts.
  private var isOtherPayer = false
  /// LX was read and its SV1 or SV2 not yet.
  var awaitsService = false
  var number = 0
  /// Whether the line that is being read has a procedure code.
  var hasLine = false
  /// What the line before points to.
  var pointed: (text: [UInt8], diagnoses: [String])?
  private static let usualLines = 8

  init(_ segment: Segment, kind: TransactionKind, practitioner: String?) {
    place = segment.place
    self.kind = kind
    billing = practitioner
    draft.claim.place = place
    draft.claim.id = FieldReading.id(segment.originalElement(1))
  }

  /// CLM: the control number, the place or type of bill, and the frequency.
  mutating func takeClaim(_ segment: Segment) throws {
    draft.claim.lines.reserveCapacity(Self.usualLines)
    var parts = segment.components(of: segment.element(5))
    let code = parts.next().trimmed
    _ = parts.next()
    let frequency = parts.next()
    if !frequency.trimmed.isEmpty {
      draft.claim.frequency = try read(5) { try FieldReading.frequency(frequency) }
    }
    if kind == .institutional {
      draft.claim.setting = .facility
      guard code.count == 2, code.isAlphanumeric else { return }
      draft.claim.billType = code.capitals + (draft.claim.frequency ?? "")
    } else if !code.isEmpty {
      draft.place = try read(5) { try FieldReading.place(code) }
    }
  }

  /// Throws `SegmentProblem`.
  mutating func take(_ segment: Segment, _ name: SegmentName) throws {
    switch name {
    case "LX": try beginLine()
    case "SV1": try takeProfessional(segment)
    case "SV2": try takeInstitutional(segment)
    case "DTP": try takeDate(segment)
    case "HI": try takeDiagnoses(segment)
    case "NM1": takeName(segment)
    case "N4":
      guard isFacility, let state = try? FieldReading.state(segment.element(2)) else { return }
      draft.claim.state = state
    case "SBR": (isOtherPayer, isFacility) = (true, false)
    case "SV3": throw SegmentProblem(problem: .dental)
    default: break
    }
  }

  /// The claim; throws `SegmentProblem` when it has nothing to check.
  mutating func finish(_ defaults: ClaimDefaults) throws -> Claim {
    if awaitsService { throw SegmentProblem(problem: .noService) }
    guard !draft.claim.lines.isEmpty || !draft.claim.uncodedLines.isEmpty else {
      throw SegmentProblem(problem: .noLines)
    }
    let practitioner = rendering ?? billing
    var claim = draft.finish(defaults)
    if kind == .professional, claim.setting != .asc { claim.setting = .practitioner }
    for index in claim.lines.indices where claim.lines[index].practitioner == nil {
      claim.lines[index].practitioner = practitioner
    }
    return claim
  }

  private mutating func beginLine() throws {
    if awaitsService { throw SegmentProblem(problem: .noService) }
    (awaitsService, isOtherPayer, isFacility, hasLine) = (true, false, false, false)
    number += 1
  }

  private mutating func takeName(_ segment: Segment) {
    isFacility = false
    guard !isOtherPayer else { return }
    let role = segment.element(1)
    if role.spells("82") {
      let practitioner = ClaimLoops.practitioner(segment)
      if number == 0 {
        rendering = practitioner
      } else if hasLine {
        change { $0.practitioner = practitioner }
      }
    } else if role.spells("77") {
      isFacility = number == 0
    }
  }

  private mutating func takeDate(_ segment: Segment) throws {
    let qualifier = segment.element(1)
    let isStatement = qualifier.spells("434")
    guard qualifier.spells("472") || isStatement else { return }
    let range = try read(3) { try DateReading.range(segment.element(3)) }
    if isStatement || number == 0 {
      (draft.date, draft.lastDate) = range
    } else if hasLine {
      change { ($0.date, $0.lastDate) = range }
    }
  }

  mutating func change(_ change: (inout ServiceLine) -> Void) {
    change(&draft.claim.lines[draft.claim.lines.count - 1])
  }

  /// Reads one element, and names it when that fails.
  func read<Value>(_ element: Int, _ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let problem as FieldProblem {
      throw SegmentProblem(element: element, problem: problem)
    }
  }
}
