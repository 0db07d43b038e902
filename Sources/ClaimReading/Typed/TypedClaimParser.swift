import CaseModel

/// Walks through the words of a typed claim.
struct TypedClaimParser {
  /// Where the word begins that is being read, or was when an error was thrown.
  private(set) var wordStart = 0
  private var draft = ClaimDraft()
  /// What each line points to, as written.
  private var pointers: [[String]] = []
  private var expected: TypedKeyword?
  /// The day that heads the codes behind it, when the text begins with one.
  private var heading: (first: ServiceDate, last: ServiceDate?)?
  private var isHeaded = false

  /// Throws `FieldProblem`.
  mutating func claim(_ text: ByteView) throws -> ClaimDraft {
    var offset = 0
    while let word = Self.word(in: text, from: &offset) {
      wordStart = word.lowerBound
      let isHeading = text[word.upperBound - 1] == UInt8(ascii: ":")
      try read(text.part(word.lowerBound, word.upperBound - (isHeading ? 1 : 0)))
    }
    guard !draft.claim.lines.isEmpty else { throw FieldProblem.noTypedCode }
    guard expected == nil || expected == .diagnosis else { throw FieldProblem.nothingBehind }
    let ofClaim = draft.claim.diagnoses
    for (index, codes) in pointers.enumerated() {
      for code in codes { try draft.point(line: index, to: code, among: ofClaim) }
    }
    // Who types one diagnosis behind one code means the others for it too.
    for (index, codes) in pointers.enumerated() where codes.isEmpty {
      draft.claim.lines[index].diagnoses = draft.claim.diagnoses
    }
    return draft
  }

  /// The next word; a comma parts words but for the diagnoses of one line.
  private static func word(in text: ByteView, from offset: inout Int) -> Range<Int>? {
    while offset < text.count, isGap(text, offset) { offset += 1 }
    let start = offset
    while offset < text.count, !isGap(text, offset) || joinsDiagnoses(text, start, offset) {
      offset += 1
    }
    return start < offset ? start..<offset : nil
  }

  private static func isGap(_ text: ByteView, _ offset: Int) -> Bool {
    switch text[offset] {
    case 32, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "+"), UInt8(ascii: "&"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      true
    case UInt8(ascii: "."):
      (offset + 1 == text.count || isGap(text, offset + 1))
        && !(offset + 1 < text.count && text[offset + 1] == 46)
    default: false
    }
  }

  /// Whether a comma stands between diagnoses of one line: `:M17.11,M25.561`.
  private static func joinsDiagnoses(_ text: ByteView, _ start: Int, _ comma: Int) -> Bool {
    guard text[comma] == UInt8(ascii: ","),
      text.part(start, comma).first(UInt8(ascii: ":")) != nil
    else { return false }
    var end = comma + 1
    while end < text.count, text[end].isDigit || text[end].isLetter || text[end] == 46 { end += 1 }
    let next = text.part(comma + 1, end)
    if next.count == 1 { return true }
    return next.first(46) != nil || TypedWord.isDiagnosis(next)
  }

  private mutating func read(_ word: ByteView) throws {
    if word.isEmpty { throw FieldProblem.notUnderstood }
    if let keyword = expected, try take(keyword, word) { return }
    if let (keyword, rest) = TypedKeyword.split(word) {
      expected = keyword == .filler ? nil : keyword
      if !rest.isEmpty { try read(rest) }
      return
    }
    if let range = try? DateReading.range(word) { return date(range) }
    if let amount = TypedWord.units(word) { return try setUnits(amount) }
    if let minutes = TypedWord.minutes(word) {
      return try change {
        $0.minutes = minutes
        $0.units = nil
      }
    }
    if word[0] == UInt8(ascii: "$") {
      let charge = try AmountReading.amount(word)
      return try change { $0.charge = charge }
    }
    if let modifiers = TypedWord.modifiers(word) {
      return try change { line in
        for modifier in modifiers { try FieldReading.add(modifier, to: &line.modifiers) }
      }
    }
    if TypedWord.isDiagnosis(word) {
      return try draft.list(diagnosis: FieldReading.diagnosis(word))
    }
    try readLine(word)
  }

  /// Takes the word that a keyword asked for; false when a list of diagnoses has ended.
  private mutating func take(_ keyword: TypedKeyword, _ word: ByteView) throws -> Bool {
    switch keyword {
    case .diagnosis:
      guard let code = try? FieldReading.diagnosis(word), Code(diagnosis: code) != nil else {
        expected = nil
        return false
      }
      try draft.add(diagnosis: code)
      return true
    case .place: draft.place = try FieldReading.place(word)
    case .birthDate: draft.claim.birthDate = try DateReading.birthDate(word)
    case .sex: draft.claim.sex = try FieldReading.sex(word)
    case .units: try setUnits(word)
    case .filler: return false
    }
    expected = nil
    return true
  }

  private mutating func date(_ range: (first: ServiceDate, last: ServiceDate?)) {
    if draft.claim.lines.isEmpty { isHeaded = true }
    if isHeaded {
      heading = range
      return
    }
    for index in draft.claim.lines.indices where draft.claim.lines[index].date == nil {
      draft.claim.lines[index].date = range.first
      draft.claim.lines[index].lastDate = range.last
    }
  }

  private mutating func setUnits(_ amount: ByteView) throws {
    let (units, text) = try FieldReading.units(amount)
    try change { ($0.units, $0.unitsText) = (units, text) }
  }

  /// Changes the line that was read last.
  private mutating func change(_ change: (inout ServiceLine) throws -> Void) throws {
    guard !draft.claim.lines.isEmpty else { throw FieldProblem.nothingBefore }
    try change(&draft.claim.lines[draft.claim.lines.count - 1])
  }

  private mutating func readLine(_ word: ByteView) throws {
    var pieces = TypedWord.pieces(of: word)[...]
    guard let head = pieces.popFirst(), head.mark == nil else { throw FieldProblem.notUnderstood }
    let (codeText, amount) = TypedWord.withoutUnits(head.text)
    guard let (code, modifiers) = try? FieldReading.codeWithModifiers(codeText),
      code.utf8.count == 5
    else { throw FieldProblem.notUnderstood }
    var line = ServiceLine(number: draft.claim.lines.count + 1, code: code, modifiers: modifiers)
    (line.units, line.date, line.lastDate) = (1, heading?.first, heading?.last)
    try draft.add(line)
    pointers.append([])
    if let amount { try setUnits(amount) }
    for piece in pieces { try read(piece) }
  }

  private mutating func read(_ piece: TypedWord.Piece) throws {
    switch piece.mark {
    case UInt8(ascii: ":"), UInt8(ascii: ","):
      let (text, amount) = TypedWord.diagnosisWithoutUnits(piece.text)
      pointers[pointers.count - 1] += try TypedWord.pointers(text)
      if let amount { try setUnits(amount) }
    case UInt8(ascii: "*"), UInt8(ascii: "@"): try setUnits(piece.text)
    case UInt8(ascii: "/"):
      if let range = try? DateReading.range(piece.text) {
        return try change { ($0.date, $0.lastDate) = range }
      }
      guard piece.text.count == 2 else { return try readLine(piece.text) }
      try change { try FieldReading.add(piece.text, to: &$0.modifiers) }
    default:
      let (text, amount) = TypedWord.withoutUnits(piece.text)
      guard text.count == 2 else { throw FieldProblem.modifier }
      try change { try FieldReading.add(text, to: &$0.modifiers) }
      if let amount { try setUnits(amount) }
    }
  }
}
