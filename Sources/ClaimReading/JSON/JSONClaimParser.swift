import CaseModel

/// Turns one JSON object into a claim; a fault names the member by its path, `lines[2].units`.
struct JSONClaimParser {
  private static let claims = MemberTable<ClaimMember>()
  private static let patients = MemberTable<PatientMember>()
  private static let lines = MemberTable<LineMember>()

  private var scanner: JSONScanner
  private let place: String
  private var draft = ClaimDraft()
  /// What each line says of its diagnoses; nil when it says nothing.
  private var pointers: [[String]?] = []
  /// Where in the object the parser is; after an error, where that was.
  private var path: [JSONPathStep] = []
  /// Members that the schema does not have.
  private(set) var unknown: [ClaimFault] = []

  init(_ bytes: ByteView, place: String) {
    scanner = JSONScanner(bytes)
    self.place = place
  }

  mutating func claim() throws(ClaimFault) -> ClaimDraft {
    do {
      return try object()
    } catch let broken as JSONBroken {
      throw fault(
        "\(broken.message), at byte \(broken.offset + 1) of the line; write one JSON object a line"
      )
    } catch let problem as FieldProblem {
      throw fault(problem.message)
    } catch {
      throw fault("not read")
    }
  }

  private mutating func object() throws -> ClaimDraft {
    draft.claim.place = place
    try expect(.object, "no JSON object; write {\"claim\":…,\"lines\":[{\"code\":…}]}")
    try members(Self.claims) { try $0.read($1) }
    try scanner.finish()
    guard !draft.claim.lines.isEmpty else { throw FieldProblem.noLines }
    if let first = draft.date, let last = draft.lastDate {
      guard first <= last else { throw FieldProblem.reversed }
    }
    try point()
    return draft
  }

  private mutating func read(_ member: ClaimMember) throws {
    switch member {
    case .claim: draft.claim.id = try scalar(FieldReading.id)
    case .date: draft.date = try string(DateReading.day)
    case .lastDate: draft.lastDate = try string(DateReading.day)
    case .setting: draft.claim.setting = try string(FieldReading.setting)
    case .place: draft.place = try scalar(FieldReading.place)
    case .payer: draft.claim.payer = try string(FieldReading.payer)
    case .state: draft.claim.state = try string(FieldReading.state)
    case .frequency: draft.claim.frequency = try scalar(FieldReading.frequency)
    case .diagnoses:
      try items("no list of codes; write [\"M17.11\"]") {
        try $0.draft.list(diagnosis: $0.string(FieldReading.diagnosis))
      }
    case .patient:
      try expect(.object, "no object; write {\"birthDate\":…,\"sex\":…}")
      try members(Self.patients) { try $0.read($1) }
    case .lines:
      try items("no list of lines; write [{\"code\":…}]") { try $0.readLine() }
    }
  }

  private mutating func read(_ member: PatientMember) throws {
    switch member {
    case .id: draft.claim.patientKey = try scalar(Fingerprint.key)
    case .birthDate: draft.claim.birthDate = try string(DateReading.birthDate)
    case .sex: draft.claim.sex = try string(FieldReading.sex)
    }
  }

  private mutating func readLine() throws {
    try expect(.object, "no object; write {\"code\":…}")
    var line = ServiceLine(number: draft.claim.lines.count + 1, code: "")
    var codes: [String]?
    try members(Self.lines) { try $0.read($1, &line, &codes) }
    guard !line.code.isEmpty else {
      throw FieldProblem("no member 'code'; give the procedure code")
    }
    if line.unitsText == nil, line.minutes == nil { line.units = line.units ?? 1 }
    if let first = line.date, let last = line.lastDate {
      guard first <= last else { throw FieldProblem.reversed }
      if first == last { line.lastDate = nil }
    }
    try draft.add(line)
    pointers.append(codes)
  }

  private mutating func read(
    _ member: LineMember,
    _ line: inout ServiceLine,
    _ codes: inout [String]?
  ) throws {
    switch member {
    case .code:
      try expect(.string, "no string; write the code in quotes, so that zeros in front stay")
      let (code, modifiers) = try string(FieldReading.codeWithModifiers)
      (line.code, line.modifiers) = (code, modifiers + line.modifiers)
    case .modifiers:
      try items("no list of modifiers; write [\"25\"]") { parser in
        try parser.scalar { try FieldReading.add($0, to: &line.modifiers) }
      }
    case .units: (line.units, line.unitsText) = try scalar(FieldReading.units)
    case .minutes: line.minutes = try scalar(FieldReading.minutes)
    case .charge: line.charge = try scalar(AmountReading.amount)
    case .date: line.date = try string(DateReading.day)
    case .lastDate: line.lastDate = try string(DateReading.day)
    case .place: line.place = try scalar(FieldReading.place)
    case .diagnoses: codes = try readPointers()
    case .practitioner: line.practitioner = try scalar(FieldReading.id)
    }
  }

  private mutating func readPointers() throws -> [String] {
    var codes: [String] = []
    try items("no list of codes; write [\"M17.11\"]") { parser in
      guard codes.count < ClaimLimits.diagnoses else { throw FieldProblem.tooManyDiagnoses }
      codes.append(try parser.scalar(FieldReading.diagnosisOrPointer))
    }
    return codes
  }

  /// Resolves what the lines point to, when all diagnoses of the claim are known.
  ///
  /// A line that says nothing of diagnoses has those of the claim; an empty list is a line without pointer.
  private mutating func point() throws {
    let ofClaim = draft.claim.diagnoses
    for (index, codes) in pointers.enumerated() {
      guard let codes else {
        draft.claim.lines[index].diagnoses = ofClaim
        continue
      }
      for code in codes { try draft.point(line: index, to: code, among: ofClaim) }
    }
  }
}

extension JSONClaimParser {
  private mutating func expect(_ wanted: JSONScanner.Kind, _ words: String) throws {
    guard try scanner.kind() == wanted else { throw FieldProblem(words) }
  }

  /// A string; anything else is a fault of the member.
  private mutating func string<Value>(_ read: (ByteView) throws -> Value) throws -> Value {
    try expect(.string, "no string; write it in quotes")
    return try scanner.text(read)
  }

  /// A string or a number.
  private mutating func scalar<Value>(_ read: (ByteView) throws -> Value) throws -> Value {
    switch try scanner.kind() {
    case .string: return try scanner.text(read)
    case .number: return try scanner.number(read)
    default: throw FieldProblem("no string and no number")
    }
  }

  /// Walks through an object; null counts as absent, and a name given twice is a fault.
  private mutating func members<Member>(
    _ table: MemberTable<Member>,
    _ each: (inout JSONClaimParser, Member) throws -> Void
  ) throws {
    guard try scanner.enter(UInt8(ascii: "}")) else { return }
    var seen: UInt32 = 0
    repeat {
      guard let number = try member(table) else { continue }
      path.append(.member(table.member(number).rawValue))
      if seen & 1 << number != 0 { throw FieldProblem("given twice; keep one") }
      seen |= 1 << number
      if try scanner.kind() == .null {
        try scanner.skip()
      } else {
        try each(&self, table.member(number))
      }
      path.removeLast()
    } while try scanner.next(UInt8(ascii: "}"))
  }

  /// The number of the member that comes next; one that the schema does not have is stepped over.
  private mutating func member<Member>(_ table: MemberTable<Member>) throws -> Int? {
    var unknownName = ""
    let number = try scanner.name { name in
      let number = table.number(name)
      if number == nil { unknownName = Self.shown(name) }
      return number
    }
    guard number == nil else { return number }
    if unknown.count < Self.unknownLimit {
      unknown.append(
        fault("unknown member \(unknownName), passed by; see the schema for its members")
      )
    }
    try scanner.skip()
    return nil
  }

  private static let unknownLimit = 20

  /// Walks through an array.
  private mutating func items(
    _ words: String,
    _ each: (inout JSONClaimParser) throws -> Void
  ) throws {
    try expect(.array, words)
    guard try scanner.enter(UInt8(ascii: "]")) else { return }
    var index = 0
    repeat {
      path.append(.index(index))
      try each(&self)
      path.removeLast()
      index += 1
    } while try scanner.next(UInt8(ascii: "]"))
  }

  /// The name in quotes when it is a plain word; anything else may be a patient's.
  private static func shown(_ name: ByteView) -> String {
    let isPlain =
      (1...40).contains(name.count) && !name[0].isDigit
      && name.allSatisfy { $0.isLetter || $0.isDigit || $0 == 95 || $0 == 45 }
    return isPlain ? "'\(name.string)'" : "whose name is no plain word"
  }

  private func fault(_ message: String) -> ClaimFault {
    let id = draft.claim.id
    let spot = path.isEmpty ? place : "\(place), \(JSONPathStep.text(path))"
    return ClaimFault(claim: id.isEmpty ? nil : id, place: spot, message: message)
  }
}
