import CaseModel

/// Adjustment reasons, remark codes and money: `CO-97`, `PR 204`, `denial 97`, `N130`, `$120.50`.
extension QuestionReader {
  mutating func findDenials() {
    var index = 0
    while index < tokens.count {
      let end = isTaken[index] ? nil : readGroup(at: index) ?? readReason(at: index)
      index = end ?? readRemark(at: index) ?? index + 1
    }
  }

  private func isGroup(_ text: some StringProtocol) -> Bool {
    switch text {
    case "co", "pr", "oa", "pi", "cr": true
    default: false
    }
  }

  private mutating func readGroup(at index: Int) -> Int? {
    let word = word(index)
    if tokens[index].shape == .mixed, isGroup(word.prefix(2)) {
      let code = String(word.dropFirst(2))
      guard isReason(code) else { return nil }
      return findDenial(word.prefix(2).uppercased(), code, index..<index + 1)
    }
    guard isGroup(word), isFree(index + 1), follows(index + 1, within: [.hyphen, .slash, .colon]),
      isReason(self.word(index + 1)), !isMeasure(index + 2),
      tokens[index].isUpper || tokens[index + 1].before != .colon
    else { return nil }
    return findDenial(word.uppercased(), upper(index + 1), index..<index + 2)
  }

  private mutating func findDenial(_ group: String, _ code: String, _ span: Range<Int>) -> Int {
    find(.denial(group: group, code: code.uppercased()), span)
    var end = span.upperBound
    while let next = listed(after: end), isReason(word(next)), next < tokens.count {
      find(.denial(group: group, code: upper(next)), next..<next + 1)
      end = next + 1
    }
    return end
  }

  /// The second of "CO 16 and 97", "CO-45/CO-97" being two of their own.
  private func listed(after index: Int) -> Int? {
    guard isFree(index) else { return nil }
    if follows(index, within: [.slash]), tokens[index].before.contains(.slash) { return index }
    guard word(index) == "and" || word(index) == "or", isFree(index + 1),
      (2...3).contains(tokens[index + 1].length), number(index + 1) != nil,
      !isMeasure(index + 2)
    else { return nil }
    return KnownModifiers.contains(word(index + 1)) ? nil : index + 1
  }

  /// One to three digits, or A, B, D, P, W or Y with digits.
  private func isReason(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 3 else { return false }
    if bytes.allSatisfy({ (48...57).contains($0) }) { return true }
    return bytes.count >= 2 && "abdpwyABDPWY".utf8.contains(first)
      && bytes.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  /// "denial 97", "carc 16", "reason code 29", "denial code B7".
  private mutating func readReason(at index: Int) -> Int? {
    switch word(index) {
    case "denial", "denials", "carc", "reason", "adjustment", "denied": break
    default: return readServiceReason(at: index)
    }
    var next = index + 1
    while ["code", "reason", "codes", "carc"].contains(word(next)) { next += 1 }
    guard isFree(next), follows(next, within: [.hyphen, .colon, .hash]), isReason(word(next)),
      !isMeasure(next + 1), tokens[next].length >= 2, !after(next).contains(.percent)
    else { return readServiceReason(at: index) }
    if word(index) == "denied" || word(index) == "reason" {
      guard next > index + 1 || tokens[next].shape == .mixed else { return nil }
    }
    return findDenial("", upper(next), next..<next + 1)
  }

  /// `B7`, `B16` in capitals; B12 and B6 are vitamins.
  private mutating func readServiceReason(at index: Int) -> Int? {
    let text = upper(index)
    guard tokens[index].shape == .mixed, tokens[index].isUpper,
      text.utf8.first == UInt8(ascii: "B"),
      let value = Int(text.dropFirst()), (1...25).contains(value), value != 12, value != 6,
      !after(index).isGlued(by: .dot), !isNear(index, Self.diagnosisWords)
    else { return nil }
    return findDenial("", text, index..<index + 1)
  }

  // MARK: Remarks

  private mutating func readRemark(at index: Int) -> Int? {
    if let end = readPartedRemark(at: index) { return end }
    guard tokens[index].shape == .mixed, isFree(index), !after(index).isGlued(by: .dot),
      isRemark(index)
    else { return nil }
    find(.remark(upper(index)), index..<index + 1)
    return index + 1
  }

  /// "MA 130", "N 290": the letters and the number of a remark apart.
  private mutating func readPartedRemark(at index: Int) -> Int? {
    guard ["MA", "N", "M"].contains(upper(index)), isFree(index), isFree(index + 1),
      number(index + 1) != nil, follows(index + 1, within: .hyphen), !isMeasure(index + 2),
      tokens[index].isUpper || word(index) == "ma"
    else { return nil }
    let length = tokens[index + 1].length
    let isAlone = upper(index) == "MA" && length == 3 && tokens[index].isUpper
    guard isAlone || (1...3).contains(length) && isRemarkContext(index) else { return nil }
    find(.remark(upper(index) + words[index + 1]), index..<index + 2)
    return index + 2
  }

  private func isRemark(_ index: Int) -> Bool {
    let text = upper(index)
    let letters = text.prefix { !$0.isNumber }
    let digits = text.dropFirst(letters.count)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return false }
    switch (letters, digits.utf8.count) {
    case ("MA", 1...3): return tokens[index].isUpper || isRemarkContext(index)
    case ("N", 3):
      return !isNear(index, Self.diagnosisWords)
        && (tokens[index].isUpper || isRemarkContext(index))
    case ("N", 1...2), ("M", 1...3):
      return isRemarkContext(index)
        && !isNear(index, ["dx", "icd", "icd10", "diagnosis", "mask", "masks", "respirator"])
    default: return false
    }
  }

  private static let diagnosisWords: Set<String> = ["dx", "icd", "icd10", "diagnosis"]

  private func isRemarkContext(_ index: Int) -> Bool {
    isNear(
      index,
      [
        "remark", "rarc", "denial", "denials", "denied", "remit", "remits", "remittance", "eob",
        "era", "remarks", "rarcs", "rejected", "rejection", "rejects", "unprocessable", "carc",
      ]
    )
      || isBesideFarther(index, ["remark", "remarks", "rarc", "remit", "remittance", "eob"])
      || findings.last.map { isDenial($0.value) && $0.tokens.upperBound >= index - 1 } ?? false
  }

  private func isDenial(_ value: Mention.Value) -> Bool {
    switch value {
    case .denial, .remark: true
    default: false
    }
  }

  /// Words of the remittance itself tell more, so they may stand farther off.
  private func isBesideFarther(_ index: Int, _ names: Set<String>) -> Bool {
    (max(0, index - 6)...index + 6).contains { names.contains(word($0)) }
  }

  private func isNear(_ index: Int, _ names: Set<String>) -> Bool {
    (max(0, index - 4)...index + 3).contains { names.contains(word($0)) }
  }

  // MARK: Money

  mutating func findAmounts() {
    var index = 0
    while index < tokens.count {
      index = isTaken[index] ? index + 1 : readAmount(at: index) ?? index + 1
    }
  }

  private mutating func readAmount(at index: Int) -> Int? {
    guard var value = number(index) else { return nil }
    let isMarked = tokens[index].before.contains(.dollar)
    var end = index + 1
    while let group = number(end), tokens[end].before == .comma, tokens[end].length == 3,
      tokens[index].length <= 3, value < 1_000_000
    {
      value = value * 1_000 + group
      end += 1
    }
    var cents = 0
    if let fraction = number(end), tokens[end].before == .dot, tokens[end].length == 2 {
      cents = fraction
      end += 1
    }
    guard isMarked || ["dollars", "bucks", "usd"].contains(word(end)), value < 100_000_000 else {
      return nil
    }
    find(.amount(value * 100 + cents), index..<end)
    return end
  }
}
