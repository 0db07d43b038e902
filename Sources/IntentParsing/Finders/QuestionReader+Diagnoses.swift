import CaseModel

/// Diagnosis codes with and without their dot, and codes that are misshapen.
extension QuestionReader {
  // MARK: Diagnoses

  /// With a dot: `M54.16`, `t84.84xa`.
  mutating func readDiagnosis(at index: Int) -> Int? {
    guard tokens[index].length == 3, tokens[index].shape == .mixed, isFree(index + 1),
      tokens[index + 1].before.isGlued(by: .dot), tokens[index + 1].length <= 4,
      let code = Code(diagnosis: words[index] + words[index + 1]), isDiagnosisTail(index + 1)
    else { return nil }
    return findDiagnosis(code, index..<index + 2)
  }

  /// A tail of letters only is the next sentence: "checked her a1c.next".
  private func isDiagnosisTail(_ index: Int) -> Bool {
    tokens[index].shape != .letters || words[index].utf8.count == 1
  }

  /// Without a dot: `M5416`, `I10`.
  mutating func readUndotted(at index: Int) -> Int? {
    guard tokens[index].shape == .mixed, (3...7).contains(tokens[index].length),
      let code = Code(diagnosis: words[index]), !isLookAlike(words[index])
    else { return nil }
    let isLong = tokens[index].length > 4
    guard codes.isKnown(code) || isDiagnosisContext(before: index) || isLong && isFullCode(code)
    else { return nil }
    return findDiagnosis(code, index..<index + 1)
  }

  private mutating func findDiagnosis(_ code: Code, _ span: Range<Int>) -> Int {
    find(.code(code), span)
    return span.upperBound
  }

  /// A seven-place code with its last letter, or five places and more of digits behind the letter.
  private func isFullCode(_ code: Code) -> Bool {
    let digits = code.text.utf8.dropFirst().prefix { (48...57).contains($0) }.count
    guard "FINOWXYZ".utf8.contains(code.text.utf8.first ?? 0) || code.text.utf8.count >= 6 else {
      return false
    }
    return digits >= 3
  }

  private func isLookAlike(_ word: String) -> Bool {
    switch word {
    case "a1c", "b12", "t12", "t11", "t10", "c19", "h1n1", "g6pd", "c1a", "p53": true
    default: false
    }
  }

  func isDiagnosisContext(before index: Int) -> Bool {
    for place in max(0, index - 4)..<index {
      switch words[place] {
      case "dx", "icd", "icd10", "diagnosis", "diagnoses", "diag", "dxs": return true
      default: continue
      }
    }
    return false
  }

  // MARK: Misshapen codes

  /// Four digits that a person writes for a year are no code gone wrong.
  private func isYear(_ token: Token) -> Bool {
    token.length == 4 && token.shape == .digits && (1990...2099).contains(token.number)
  }

  /// `9921O`, `992l3`, `12345X`: reported as written, for the engine to say what may be meant.
  mutating func readMisshapen(at index: Int) -> Int? {
    let token = tokens[index]
    guard isFree(index), (4...8).contains(token.length), !isYear(token) else { return nil }
    let isMeant = token.shape == .mixed ? isSlip(index) : isNumberMeantAsCode(index)
    guard isMeant else { return nil }
    let text = String(decoding: bytes[token.range], as: UTF8.self)
    find(.unknownCode(text), index..<index + 1)
    return index + 1
  }

  private func isSlip(_ index: Int) -> Bool {
    let text = words[index]
    let digits = text.utf8.filter { (48...57).contains($0) }.count
    if text.utf8.count == 5, digits >= 2, Code(procedure: Self.digitsForLetters(text)) != nil {
      return true
    }
    return digits >= 4 && text.utf8.count >= 5 && isCodeContext(index)
  }

  private static func digitsForLetters(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for place in bytes.indices.dropFirst() {
      switch bytes[place] {
      case UInt8(ascii: "o"): bytes[place] = UInt8(ascii: "0")
      case UInt8(ascii: "l"), UInt8(ascii: "i"): bytes[place] = UInt8(ascii: "1")
      case UInt8(ascii: "s"): bytes[place] = UInt8(ascii: "5")
      case UInt8(ascii: "b"): bytes[place] = UInt8(ascii: "8")
      default: continue
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isNumberMeantAsCode(_ index: Int) -> Bool {
    let length = tokens[index].length
    if tokens[index].before.contains(.dollar) || after(index).contains(.percent) { return false }
    if isNumberName(before: index, among: Self.strongNames.union(Self.weakNames)) { return false }
    if length == 5 || isCounted(word(index + 1)) || isPartOfLongerNumber(index) { return false }
    return isCodeContext(index)
  }

  private func isCodeContext(_ index: Int) -> Bool {
    for place in [index - 1, index + 1] {
      switch word(place) {
      case "code", "cpt", "hcpcs", "codes", "bill", "billed", "cpts", "billing": return true
      default: continue
      }
    }
    if tokens[index].length >= 5 { return !lines.isEmpty }
    return index + 1 == tokens.count && ["is", "whats", "what"].contains(word(index - 1))
  }
}
