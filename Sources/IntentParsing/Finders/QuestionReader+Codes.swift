import CaseModel

/// Procedure and diagnosis codes, ranges of them, and what looks like one and is none.
extension QuestionReader {
  mutating func findCodes() {
    var index = 0
    while index < tokens.count {
      if !isTaken[index], tokens[index].shape != .letters {
        index =
          readDiagnosis(at: index) ?? readProcedure(at: index) ?? readUndotted(at: index)
          ?? readMisshapen(at: index) ?? index + 1
      } else {
        index += 1
      }
    }
  }

  // MARK: Procedures

  private mutating func readProcedure(at index: Int) -> Int? {
    guard let code = procedure(at: index), !isPlainNumber(index, code) else { return nil }
    if let end = readRange(from: code, at: index) { return end }
    find(.code(code), index..<index + 1)
    lines.append(CodeLine(code: code, token: index))
    return index + 1
  }

  private func procedure(at index: Int) -> Code? {
    guard isFree(index), tokens[index].length == 5, tokens[index].shape != .letters,
      let code = Code(procedure: words[index])
    else { return nil }
    if code.system == .hcpcs, isDiagnosisRather(code, index) { return nil }
    return code
  }

  /// A letter and four digits can be a HCPCS code or a diagnosis without its dot.
  private func isDiagnosisRather(_ code: Code, _ index: Int) -> Bool {
    guard let diagnosis = Code(diagnosis: code.text) else { return false }
    if isDiagnosisContext(before: index) { return true }
    if codes.isKnown(code) { return false }
    return codes.isKnown(diagnosis) || "FINOWXYZ".utf8.contains(code.text.utf8.first ?? 0)
  }

  private mutating func readRange(from first: Code, at index: Int) -> Int? {
    if let place = rangeEnd(after: index), let last = procedure(at: place),
      let range = CodeRange(first, last), first != last,
      place == index + 2 || isSpan(first, last)
    {
      find(.range(range), index..<place + 1)
      return place + 1
    }
    guard let range = shortRange(from: first, at: index + 1) else { return nil }
    find(.range(range), index..<index + 2)
    return index + 2
  }

  /// Two known codes of different families with a hyphen between are a pair, not a span.
  private func isSpan(_ first: Code, _ last: Code) -> Bool {
    first.text.prefix(2) == last.text.prefix(2) || !codes.isKnown(first) || !codes.isKnown(last)
  }

  /// Where the last code of a span would stand: after a hyphen, or "thru".
  private func rangeEnd(after index: Int) -> Int? {
    guard tokens.indices.contains(index + 1) else { return nil }
    if tokens[index + 1].before.contains(.hyphen), follows(index + 1, within: .hyphen) {
      return index + 1
    }
    switch word(index + 1) {
    case "thru", "through", "thr", "until": return index + 2
    case "to": return isRangeLed(index) ? index + 2 : nil
    default: return nil
    }
  }

  private func isRangeLed(_ index: Int) -> Bool {
    switch word(index - 1) {
    case "codes", "range", "cpt", "cpts", "series", "family": true
    default: false
    }
  }

  /// `99213-5` and `99202-15`: the last digits of the second code, when they are no modifier.
  private func shortRange(from first: Code, at index: Int) -> CodeRange? {
    guard first.system == .cpt, tokens.indices.contains(index), number(index) != nil,
      tokens[index].before.isGlued(by: .hyphen), tokens[index].length <= 2,
      !after(index).contains(.percent), after(index) != .hyphen
    else { return nil }
    let isAnesthesia = first.text.utf8.first == UInt8(ascii: "0")
    let text = words[index]
    guard !KnownModifiers.contains(text) || text == "23" && !isAnesthesia else { return nil }
    guard let last = Code(procedure: first.text.dropLast(text.utf8.count) + text) else {
      return nil
    }
    return first == last ? nil : CodeRange(first, last)
  }

  // MARK: Numbers that only look like codes

  private func isPlainNumber(_ index: Int, _ code: Code) -> Bool {
    guard tokens[index].shape == .digits else { return false }
    if tokens[index].before.contains(.dollar) || after(index).contains(.percent) { return true }
    if isCounted(word(index + 1)) || isNumberName(before: index, among: Self.strongNames) {
      return true
    }
    if isPartOfLongerNumber(index) { return true }
    return !codes.isKnown(code)
      && (isNumberName(before: index, among: Self.weakNames) || isZip(index)
        || after(index) == .dot && number(index + 1) != nil)
  }

  static let strongNames: Set<String> = [
    "zip", "zipcode", "page", "account", "acct", "mrn", "invoice", "npi", "phone", "fax", "ext",
    "tel", "room", "suite", "box", "ticket", "usd",
  ]
  static let weakNames: Set<String> = [
    "line", "claim", "id", "check", "batch", "icn", "case", "member", "policy", "ref", "reference",
    "order", "lines", "about", "over", "around",
  ]

  func isNumberName(before index: Int, among names: Set<String>) -> Bool {
    if names.contains(word(index - 1)) { return true }
    switch word(index - 1) {
    case "no", "number", "num", "is", "code": return names.contains(word(index - 2))
    default: return false
    }
  }

  func isCounted(_ word: String) -> Bool {
    switch word {
    case "dollars", "people", "patients", "claims", "miles", "feet", "mcg", "mg", "units", "iu",
      "usd", "members", "lives", "records", "meters", "steps", "sqft":
      true
    default: false
    }
  }

  /// ZIP+4, telephone numbers and drug numbers: digits joined by hyphens on either side.
  func isPartOfLongerNumber(_ index: Int) -> Bool {
    if tokens[index].before.isGlued(by: .hyphen), number(index - 1) != nil,
      (3...4).contains(tokens[index - 1].length)
    {
      return true
    }
    guard after(index).isGlued(by: .hyphen), number(index + 1) != nil else { return false }
    return (3...4).contains(tokens[index + 1].length)
  }

  /// After the short name of a state, as in "Dallas TX 75201".
  private func isZip(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].isUpper && tokens[index].before == .space
      && StateNames.contains(upper(index - 1)) && !KnownModifiers.contains(upper(index - 1))
  }
}
