import CaseModel

/// Places where a number or two capitals can only be a modifier, though nobody says "modifier".
extension QuestionReader {
  /// "50 on 64483", "is 95 required", "76 vs 91 lab".
  func isModifierPlace(_ index: Int) -> Bool {
    guard !isAmountLed(index) else { return false }
    return isPutOnCode(index) || isAskedOf(index) || isToldApart(index)
  }

  /// "difference between 58 and 78", "57 and 25 both", "does 25 and 57 go on one line".
  func isPairPlace(_ start: Int, _ last: Int) -> Bool {
    guard !isAmountLed(start) else { return false }
    switch word(start - 1) {
    case "between": return Self.distinctions.contains(word(start - 2))
    case "both": return true
    default: return isAsking(start - 1) || ["both", "together"].contains(word(last + 1))
    }
  }

  /// Two capitals that are words too: "TC on 71046", "is AI required", "PA bills AS".
  func isCapitalPlace(_ index: Int) -> Bool {
    let text = upper(index)
    guard Self.capitals.contains(text), !isAmountLed(index) else { return false }
    if isPutOnCode(index) { return word(index - 1) != "under" }
    if isAskedOf(index), Self.plain.contains(text) {
      return text != "AI" || namesCodeOrRule(index)
    }
    guard hasSmallLetters else { return false }
    switch text {
    case "TC": return number(index + 1) == nil
    case "AS": return isBeside(index, Self.assistants) && word(index + 1) != "needed"
    case "AI": return isBeside(index, Self.admissions)
    default: return false
    }
  }

  private static let capitals: Set<String> = [
    "AI", "AS", "AT", "CR", "GA", "GO", "GP", "LC", "LM", "SA", "TC",
  ]
  /// Those that stand for nothing else where it is asked whether they are needed.
  private static let plain: Set<String> = ["AI", "AS", "GO", "GP", "TC"]
  private static let distinctions: Set<String> = [
    "difference", "differences", "diff", "difference's", "differance", "diference", "distinguish",
    "distinction", "choose", "choosing", "decide", "differ", "differs", "differentiate",
  ]
  private static let assistants: Set<String> = [
    "pa", "pas", "np", "nps", "cns", "pac", "assistant", "assistants", "assist", "assists",
    "assisting", "assisted",
  ]
  private static let admissions: Set<String> = [
    "admitting", "admission", "admit", "admits", "admitted", "attending", "principal", "initial",
  ]

  /// "50 on 64483", "59 on the 99213".
  private func isPutOnCode(_ index: Int) -> Bool {
    guard ["on", "onto"].contains(word(index + 1)) else { return false }
    var place = index + 2
    while ["a", "the", "an", "code", "cpt", "each", "our", "my"].contains(word(place)) {
      place += 1
    }
    return lines.contains { $0.token == place }
  }

  /// "is 95 required", "does 79 cut payment", "can 25 be put on it".
  private func isAskedOf(_ index: Int) -> Bool {
    guard isAsking(index - 1) else { return false }
    switch word(index + 1) {
    case "required", "needed", "cut", "cuts", "reduce", "reduces", "lower", "lowers", "appropriate",
      "necessary", "bypass", "bypasses", "override", "overrides", "unbundle", "unbundles",
      "appended", "affect", "affects", "belong", "go", "goes", "apply", "applies":
      return true
    case "be": return Self.uses.contains(word(index + 2))
    default: return false
    }
  }

  private static let uses: Set<String> = [
    "put", "used", "added", "appended", "attached", "applied", "placed", "on", "needed", "required",
    "reported", "with",
  ]

  /// "76 vs 91 lab": a choice of two modifiers, whatever follows.
  private func isToldApart(_ index: Int) -> Bool {
    for (sign, other) in [(index + 1, index + 2), (index - 1, index - 2)] {
      guard ["vs", "versus"].contains(word(sign)), tokens.indices.contains(other),
        tokens[other].length == 2, KnownModifiers.contains(upper(other)),
        number(other) != nil || tokens[other].isUpper, !isMeasure(other + 1),
        !isAmountLed(min(index, other)), word(max(index, other) + 1) != "pos"
      else { continue }
      return true
    }
    return false
  }

  private func isAsking(_ index: Int) -> Bool {
    switch word(index) {
    case "is", "are", "does", "do", "can", "could", "should", "will", "would", "must", "may", "did":
      true
    default: false
    }
  }

  /// Whether words before tell of money, time, age, places or limits: "paid 80 on", "POS 22 vs 24".
  private func isAmountLed(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { place in
      switch word(place) {
      case "paid", "pays", "pay", "paying", "allowed", "allows", "allowable", "charge", "charged",
        "charges", "spent", "spend", "spends", "owed", "owes", "copay", "coinsurance", "deductible",
        "mue", "limit", "limits", "age", "ages", "aged", "older", "younger", "pos", "place",
        "minutes", "minute", "time", "total", "units", "unit", "rvu", "rvus", "fee", "rate",
        "balance", "dollars", "cost", "costs", "bmi", "ef", "years", "got", "collected":
        true
      default: isMinuteSlip(place)
      }
    }
  }

  private func namesCodeOrRule(_ index: Int) -> Bool {
    !lines.isEmpty || isBeside(index, Self.admissions) || word(index + 1) == "required"
      || word(index + 1) == "needed"
  }

  private func isBeside(_ index: Int, _ names: Set<String>) -> Bool {
    (max(0, index - 5)...index + 5).contains { names.contains(word($0)) }
  }

  /// Whether the text is not written in capitals throughout.
  private var hasSmallLetters: Bool {
    tokens.contains { $0.shape == .letters && $0.length > 1 && !$0.isUpper }
  }
}
