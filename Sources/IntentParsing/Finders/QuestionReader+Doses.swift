import CaseModel

/// Ages, sexes and doses.
extension QuestionReader {
  // MARK: Ages and sexes

  mutating func readAge(at index: Int) -> Int? {
    if word(index) == "age" || word(index) == "aged", let years = number(index + 1),
      isFree(index + 1), years <= 120, follows(index + 1)
    {
      find(.age(years: years), index..<index + 2)
      return index + 2
    }
    guard let years = number(index), years <= 120, let end = ageEnd(after: index) else {
      return nil
    }
    find(.age(years: years), index..<end)
    return end
  }

  /// The token behind "yo", "y/o", "yr old", "year-old".
  private func ageEnd(after index: Int) -> Int? {
    let next = index + 1
    switch word(next) {
    case "yo", "yof", "yom": return next + 1
    case "y" where word(next + 1) == "o": return next + 2
    case "yr", "yrs", "year", "years":
      return word(next + 1) == "old" || word(next + 1) == "olds" ? next + 2 : nil
    default: return nil
    }
  }

  mutating func readSex(at index: Int) -> Int? {
    let sex: String
    switch word(index) {
    case "male", "man", "boy", "males", "men": sex = "male"
    case "female", "woman", "girl", "females", "women": sex = "female"
    case "m" where followsAge(index): sex = "male"
    case "f" where followsAge(index): sex = "female"
    default: return nil
    }
    find(.sex(sex), index..<index + 1, claiming: false)
    return nil
  }

  private func followsAge(_ index: Int) -> Bool {
    guard let last = findings.last, last.tokens.upperBound == index else { return false }
    if case .age = last.value { return true }
    return false
  }

  // MARK: Doses

  mutating func readDose(at index: Int) -> Int? {
    guard let value = number(index) else { return nil }
    var (text, end) = (String(value), index + 1)
    while number(end) != nil, isFree(end), tokens[end].before == .comma, tokens[end].length == 3,
      text.utf8.count < 9
    {
      text += words[end]
      end += 1
    }
    if number(end) != nil, isFree(end), tokens[end].before == .dot, text.utf8.count < 9 {
      text += "." + words[end]
      end += 1
    }
    guard isFree(end), follows(end, within: .hyphen), let unit = Self.doseUnit(word(end)) else {
      return nil
    }
    find(.dose(text, unit: unit), index..<end + 1)
    return end + 1
  }

  func isDosed(_ index: Int) -> Bool { Self.doseUnit(word(index)) != nil }

  private static func doseUnit(_ word: String) -> String? {
    switch word {
    case "mg", "mgs", "milligram", "milligrams": "mg"
    case "mcg", "mcgs", "microgram", "micrograms", "ug": "mcg"
    case "g", "gm", "gms", "gram", "grams": "g"
    case "ml", "mls", "cc", "ccs", "milliliter", "milliliters": "ml"
    case "iu": "iu"
    case "meq": "meq"
    default: nil
    }
  }
}
