import CaseModel

/// Modifiers that stand where only a modifier can: "with a 25", "76 vs 77", "-LT".
extension QuestionReader {
  mutating func readBare(at index: Int) {
    guard tokens[index].length == 2, isFree(index), KnownModifiers.contains(upper(index)) else {
      return
    }
    if tokens[index].shape == .digits {
      readBareNumber(at: index)
    } else if isBareLetters(index) {
      find(.modifier(upper(index)), index..<index + 1)
    }
  }

  private func isBareLetters(_ index: Int) -> Bool {
    let text = upper(index)
    if tokens[index].shape == .mixed { return tokens[index].isUpper && isUpperBareMixed(text) }
    if tokens[index].isUpper, !KnownModifiers.isAlsoWord(text) { return !isDenialGroup(index) }
    if tokens[index].isUpper, isListed(index) || isCapitalPlace(index) { return true }
    // Lower case only where nothing else is written so, or with a hyphen before: "-lt".
    if tokens[index].before.contains(.hyphen), tokens[index].before.contains(.space) {
      return !tokens[index].isFunctionWord
    }
    switch text {
    case "RT", "LT", "QW", "JW", "JZ", "KX", "GY", "GZ", "GX", "QK", "QX", "QZ", "XS", "XE", "XU",
      "XP", "FQ", "GT":
      return true
    default: return false
    }
  }

  /// `B7` is a denial, `L5` a vertebra; fingers, toes, eyelids and the like stand for themselves.
  private func isUpperBareMixed(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return "EFTQPGX".utf8.contains(first)
      && !["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9"]
        .contains(text)
      || text == "P1" || text == "FQ"
  }

  private func isDenialGroup(_ index: Int) -> Bool {
    ["CO", "PR", "OA", "PI"].contains(upper(index)) && number(index + 1) != nil
  }

  /// "PT or 33": next to another modifier in a choice.
  private func isListed(_ index: Int) -> Bool {
    for (sign, other) in [(index + 1, index + 2), (index - 1, index - 2)] {
      guard ["or", "vs", "versus"].contains(word(sign)), tokens.indices.contains(other) else {
        continue
      }
      if KnownModifiers.contains(upper(other)), number(other) != nil || tokens[other].isUpper {
        return true
      }
    }
    return isLedByUse(index)
      && !["with", "w", "without", "no", "via", "bill"].contains(word(index - 1))
  }

  private mutating func readBareNumber(at index: Int) {
    guard !isMeasure(index + 1), !tokens[index].before.contains(.dollar),
      !tokens[index].before.isGlued(by: .dot), !tokens[index].before.isGlued(by: .colon)
    else { return }
    let isDashed = tokens[index].before.contains(.hyphen) && tokens[index].before.contains(.space)
    let isLed = isDashed || isLedByUse(index) || isChosen(index) || isContinuing(index)
    if isLed && mayEndModifier(index) || isModifierPlace(index) {
      find(.modifier(words[index]), index..<index + 1)
    }
  }

  /// "with a 25", "put 50 on", "need 59", "surgeon uses 55".
  func isLedByUse(_ index: Int) -> Bool {
    let isArticle = ["a", "the", "an"].contains(word(index - 1))
    switch word(isArticle ? index - 2 : index - 1) {
    case "with", "w", "use", "uses", "used", "using", "put", "puts", "add", "added", "adding",
      "append", "appended", "attach", "need", "needs", "needed", "get", "gets", "without",
      "require", "requires", "take", "takes", "accept", "accepts", "no", "wo", "never", "apply",
      "drop", "remove", "via", "bill":
      return true
    default: return false
    }
  }

  /// "25 or 57", "76 vs 77": both are modifiers and nothing is counted.
  private func isChosen(_ index: Int) -> Bool {
    for (sign, other) in [(index + 1, index + 2), (index - 1, index - 2)] {
      let isWord = ["or", "vs", "versus", "and"].contains(word(sign))
      guard isWord, tokens.indices.contains(other), tokens[other].length == 2,
        KnownModifiers.contains(upper(other)), number(other) != nil || tokens[other].isUpper,
        !isMeasure(other + 1), mayEndModifier(other), word(min(index, other) - 1) != "pos"
      else { continue }
      return word(sign) != "and" || isOutermost(index, other)
    }
    return false
  }

  private func isOutermost(_ index: Int, _ other: Int) -> Bool {
    let start = min(index, other)
    return start == 0 || tokens[start].before.contains(.newline) || isLedByUse(start)
      || isPairPlace(start, max(index, other))
  }

  /// "58, 78 or 79": the number before a comma, when a modifier follows in the list.
  private func isContinuing(_ index: Int) -> Bool {
    guard after(index).isWithin([.comma, .slash]), after(index) != .space,
      tokens.indices.contains(index + 1), tokens[index + 1].length == 2,
      KnownModifiers.contains(upper(index + 1)), number(index + 1) != nil
    else { return false }
    return isChosen(index + 1) || isContinuing(index + 1)
  }

  /// Whether a word measures or counts the number before it.
  func isMeasure(_ index: Int) -> Bool {
    if isMinuteSlip(index) { return true }
    return switch word(index) {
    case "min", "mins", "minute", "minutes", "mg", "mcg", "ml", "cc", "hr", "hrs", "hour", "hours",
      "days", "day", "weeks", "week", "wks", "months", "month", "years", "year", "yo", "yrs", "yr",
      "units", "unit", "lesions", "cm", "mm", "sq", "percent", "y", "g", "gm", "meq", "iu", "lb",
      "lbs", "kg", "times",
      "levels", "views", "patients", "claims", "visits", "dollars", "x", "st", "nd", "rd", "th":
      word(index) != "x" || number(index + 1) == nil
    default: false
    }
  }
}
