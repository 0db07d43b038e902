import CaseModel

/// Reads the claims of 837 transaction sets, segment by segment.
///
/// A claim with a segment that cannot be read is handed out as a fault, and the next claim is read; faults of the
/// envelope are notices.
struct InterchangeClaimReader {
  private let defaults: ClaimDefaults
  private var audit = EnvelopeAudit()
  private var guide: [UInt8] = []
  private var kind: TransactionKind?
  private var loops = ClaimLoops()
  private var claim: InterchangeClaim?
  /// What parts the components in this transaction set, when it is not what the interchange header tells.
  private var component: UInt8?
  /// The claim that was broken is passed over up to its end.
  private var isPassingOver = false
  /// A damaged segment outside a claim was told in this transaction set.
  private var hasToldDamage = false

  init(defaults: ClaimDefaults) { self.defaults = defaults }

  mutating func take(_ segment: Segment, _ each: (ClaimRecord) throws -> Void) throws {
    let name = segment.name
    var segment = segment
    if let component { segment.separators.component = component }
    guard segment.condition == .whole, !name.isEmpty else {
      return try takeDamaged(segment, name, each)
    }
    if EnvelopeAudit.isEnvelope(name) { try endClaim(each) }
    for fault in audit.take(segment, name) { try each(.notice(fault)) }
    switch name {
    case "GS": guide = Array(segment.element(8))
    case "ST": try begin(segment, each)
    case "HL":
      try endClaim(each)
      isPassingOver = false
      loops.takeLevel(segment)
    case "CLM": try beginClaim(segment, each)
    default:
      if claim != nil {
        try takeInClaim(segment, name, each)
      } else if !isPassingOver {
        try takeAbove(segment, name, each)
      }
    }
  }

  mutating func finish(_ each: (ClaimRecord) throws -> Void) throws {
    try endClaim(each)
    for fault in audit.finish() { try each(.notice(fault)) }
  }

  private var isRefused: Bool { kind?.refusal != nil }

  private mutating func begin(
    _ segment: Segment,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    (loops, isPassingOver, hasToldDamage, component) = (ClaimLoops(), false, false, nil)
    let told = segment.element(3)
    let kind = guide.withUnsafeBufferPointer {
      TransactionKind(number: segment.element(1), guide: told.isEmpty ? $0 : told)
    }
    self.kind = kind
    guard let refusal = kind.refusal else { return }
    try each(.unreadable(ClaimFault(place: segment.place, message: refusal)))
  }

  private mutating func beginClaim(
    _ segment: Segment,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    try endClaim(each)
    isPassingOver = false
    guard !isRefused else { return }
    var segment = segment
    if let found = Self.otherComponent(segment) {
      let place = segment.place(element: 5)
      let words =
        "components are parted otherwise than the interchange header tells; a payer refuses the file"
      if component == nil { try each(.notice(ClaimFault(place: place, message: words))) }
      component = found
      segment.separators.component = found
    }
    var started = InterchangeClaim(segment, kind: kind ?? .claim, practitioner: loops.practitioner)
    loops.fill(&started.draft, defaults)
    claim = started
    do {
      try claim?.takeClaim(segment)
    } catch let problem as SegmentProblem {
      try breakClaim(segment, problem, each)
    }
  }

  /// The separator in a CLM05 such as `11>B>1`, when the one that is told does not part it.
  private static func otherComponent(_ segment: Segment) -> UInt8? {
    let location = segment.element(5)
    guard location.first(segment.separators.component) == nil else { return nil }
    let marks = location.filter { !$0.isDigit && !$0.isLetter }
    guard marks.count == 2, marks[0] == marks[1], marks[0] > 32, marks[0] < 127 else { return nil }
    return marks[0]
  }

  private mutating func takeInClaim(
    _ segment: Segment,
    _ name: SegmentName,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    do {
      try claim?.take(segment, name)
    } catch let problem as SegmentProblem {
      try breakClaim(segment, problem, each)
    }
  }

  private mutating func breakClaim(
    _ segment: Segment,
    _ problem: SegmentProblem,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    let place = problem.element.map { segment.place(element: $0) } ?? segment.place
    try breakClaim(at: place, problem.problem.message, each)
  }

  private mutating func breakClaim(
    at place: String,
    _ message: String,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    let id = claim?.draft.claim.id ?? ""
    claim = nil
    isPassingOver = true
    try each(.unreadable(Self.fault(id, place, message)))
  }

  private static func fault(_ id: String, _ place: String, _ message: String) -> ClaimFault {
    ClaimFault(claim: id.isEmpty ? nil : id, place: place, message: message)
  }

  private mutating func endClaim(_ each: (ClaimRecord) throws -> Void) throws {
    guard var ended = claim.take() else { return }
    let (id, place) = (ended.draft.claim.id, ended.place)
    let finished: Claim
    do {
      finished = try ended.finish(defaults)
    } catch let problem as SegmentProblem {
      return try each(.unreadable(Self.fault(id, place, problem.problem.message)))
    }
    try each(.claim(finished))
  }

  private mutating func takeAbove(
    _ segment: Segment,
    _ name: SegmentName,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    switch name {
    case "NM1": loops.takeName(segment)
    case "N4": loops.takeAddress(segment)
    case "SBR": loops.takeSubscriber(segment)
    case "DMG":
      do {
        try loops.takeBirth(segment)
      } catch let problem as FieldProblem {
        let place = segment.place(element: 2)
        try each(.notice(ClaimFault(place: place, message: problem.message)))
      }
    default: break
    }
  }

  private mutating func takeDamaged(
    _ segment: Segment,
    _ name: SegmentName,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    // The terminator behind the last trailer is often missing.
    if segment.condition == .cut, name == "IEA" {
      var whole = segment
      whole.condition = .whole
      return try take(whole, each)
    }
    let words = segment.damage
    guard segment.condition != .stray else {
      try endClaim(each)
      return try each(.unreadable(ClaimFault(place: segment.place, message: words)))
    }
    _ = audit.take(segment, name)
    if claim != nil { return try breakClaim(at: segment.place, words, each) }
    guard !isPassingOver, !isRefused, !hasToldDamage else { return }
    hasToldDamage = true
    try each(.notice(ClaimFault(place: segment.place, message: words)))
  }
}
