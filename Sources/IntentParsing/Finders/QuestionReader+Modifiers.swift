import CaseModel

/// Modifiers written at a code, spoken of as such, or standing where only a modifier can.
extension QuestionReader {
  mutating func findModifiers() {
    for place in lines.indices { readTail(of: place) }
    let name = vocabulary.words.number(of: "modifier")
    for index in tokens.indices where !isTaken[index] && isModifierName(index, name) {
      readNamed(around: index)
    }
    for index in tokens.indices where !isTaken[index] { readBare(at: index) }
    attachNamed()
  }

  /// "modifier", its misspellings and short forms.
  private func isModifierName(_ index: Int, _ name: Int32) -> Bool {
    if name >= 0, tokens[index].word == name { return true }
    switch word(index) {
    case "modifier", "modifiers", "mod", "mods", "modifer", "modifers", "modifyer", "modfier":
      return true
    default: return false
    }
  }

  // MARK: At a code

  /// What is written right behind a code: `-25`, `,59`, `RT`, `x3`.
  private mutating func readTail(of place: Int) {
    var index = lines[place].token + 1
    if let minutes = minutesLikeBefore(place, at: index) {
      find(.minutes(minutes), index..<index + 2)
      return
    }
    while isFree(index) {
      if let units = unitsWritten(at: index) {
        find(.units(units.count), units.span)
        lines[place].units = units.count
        index = units.span.upperBound
      } else if isModifierTail(index, hasOthers: !lines[place].modifiers.isEmpty) {
        find(.modifier(upper(index)), index..<index + 1)
        lines[place].modifiers.append(upper(index))
        index += 1
      } else {
        break
      }
    }
  }

  /// "97110 x 25 min, 97140 x 10": the second number is of minutes too.
  private func minutesLikeBefore(_ place: Int, at index: Int) -> Int? {
    guard place > 0, word(index) == "x", let value = number(index + 1), value >= 8,
      isFree(index), isFree(index + 1), !isMeasure(index + 2)
    else { return nil }
    let before = lines[place - 1].token + 1
    let isTimed =
      word(before) == "x" && number(before + 1) != nil
      && (isTimeWord(before + 2) || isMinutes(before..<before + 2))
    return isTimed ? value : nil
  }

  private func isTimeWord(_ index: Int) -> Bool { word(index).hasPrefix("min") }

  private func isMinutes(_ span: Range<Int>) -> Bool {
    findings.contains { finding in
      guard finding.tokens == span else { return false }
      if case .minutes = finding.value { return true }
      return false
    }
  }

  private func isModifierTail(_ index: Int, hasOthers: Bool) -> Bool {
    let text = upper(index)
    guard (2...3).contains(text.utf8.count) else { return false }
    let before = tokens[index].before
    if before.isGlued(by: .hyphen) {
      return KnownModifiers.contains(text) || isModifierShaped(index) && isUnlikelyWord(index)
    }
    guard KnownModifiers.contains(text) else { return false }
    if before.contains(.hyphen), before.isWithin(.hyphen) { return true }
    if before.isGlued(by: .slash) || before.isGlued(by: .dot) || before == [] { return true }
    guard before.isWithin([.comma, .open, .slash, .ampersand, .plus]) else { return false }
    if tokens[index].shape == .letters {
      return tokens[index].isUpper || !KnownModifiers.isAlsoWord(text) && text.utf8.count == 2
    }
    if tokens[index].shape == .mixed { return tokens[index].isUpper }
    return !before.contains(.plus) && mayEndModifier(index)
  }

  private func isModifierShaped(_ index: Int) -> Bool {
    tokens[index].isUpper && (2...3).contains(tokens[index].length)
  }

  private func isUnlikelyWord(_ index: Int) -> Bool { !tokens[index].isFunctionWord }

  /// Whether what follows a number of two digits lets it be a modifier, not a number of something.
  func mayEndModifier(_ index: Int) -> Bool {
    let after = after(index)
    if after.contains(.percent) || after.isGlued(by: .dot) && number(index + 1) != nil {
      return false
    }
    if after.isGlued(by: .slash), number(index + 1) != nil, number(index + 2) != nil {
      return false
    }
    guard tokens.indices.contains(index + 1), !after.contains(.question), !after.contains(.newline),
      !after.contains(.comma), !after.contains(.semicolon), !after.contains(.close)
    else { return true }
    if after.contains(.dot), after.contains(.space) { return true }
    if isTaken[index + 1] { return true }
    return isFollower(index + 1)
  }

  private func isFollower(_ index: Int) -> Bool {
    if tokens[index].length == 5, tokens[index].shape != .letters { return true }
    if KnownModifiers.contains(upper(index)), tokens[index].isUpper || number(index) != nil {
      return true
    }
    switch word(index) {
    case "and", "or", "on", "with", "w", "for", "in", "to", "vs", "versus", "if", "is", "ok",
      "okay", "when", "plus", "same", "denied", "billed", "instead", "medicare", "medicaid",
      "needed", "required", "right", "correct", "the", "at", "both", "can", "does", "do", "not",
      "because", "but", "since", "then", "as", "allowed", "appended", "attached", "line", "payable",
      "bundled", "claim", "from", "paid", "which", "what", "should", "would", "will", "per", "even",
      "after", "before", "by", "while", "whats", "how", "why", "who", "where", "gave", "given",
      "here", "too", "also", "alone", "only", "go", "goes", "apply", "differ":
      return true
    default:
      return word(index).hasPrefix("modif") || word(index) == "mod" || word(index) == "x"
    }
  }

  // MARK: Spoken of as modifiers

  private mutating func readNamed(around index: Int) {
    var next = index + 1
    while ["code", "codes", "of", "number", "like", "such", "as", "is", "a", "the"].contains(
      word(next)
    ),
      follows(next), isFree(next), !isCapitalModifier(next)
    {
      next += 1
    }
    while isFree(next), isNamedModifier(next) {
      find(.modifier(upper(next)), next..<next + 1)
      next = afterListSign(next)
    }
    if index > 0, isFree(index - 1), follows(index), isModifierBeforeName(index - 1) {
      readListBackwards(from: index - 1)
    }
  }

  private func isCapitalModifier(_ index: Int) -> Bool {
    tokens[index].isUpper && tokens[index].length == 2
  }

  /// The next token of a list such as "25, 57 or 59"; the one after `index` when the list is over.
  private func afterListSign(_ index: Int) -> Int {
    let next = index + 1
    switch word(next) {
    case "and", "or", "vs", "versus", "nor", "n", "plus", "with":
      return isFree(next + 1) && isNamedModifier(next + 1) ? next + 1 : tokens.count
    default:
      let signs: Separators = [.comma, .slash, .ampersand, .plus, .hyphen]
      return follows(next, within: signs) && isFree(next) && isNamedModifier(next)
        && !isMeasure(next + 1) ? next : tokens.count
    }
  }

  private func isNamedModifier(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), (2...3).contains(tokens[index].length),
      !tokens[index].before.contains(.dollar), !isMeasure(index + 1),
      !after(index).contains(.percent)
    else { return false }
    let text = upper(index)
    switch tokens[index].shape {
    case .digits: return tokens[index].length == 2 || KnownModifiers.contains(text)
    case .mixed: return true
    case .letters:
      if tokens[index].isUpper { return tokens[index].length == 2 || isCodeLike(index) }
      return KnownModifiers.contains(text) && !KnownModifiers.isAlsoWord(text)
        && !tokens[index].isFunctionWord
    }
  }

  /// Three capitals that are no word of the field, such as `XYZ` of "modifier XYZ".
  private func isCodeLike(_ index: Int) -> Bool {
    tokens[index].word < 0 && !tokens[index].isFunctionWord
  }

  private func isModifierBeforeName(_ index: Int) -> Bool {
    let text = upper(index)
    // "read in the ER, modifier?": a place, not a modifier.
    if KnownModifiers.isAlsoWord(text), ["the", "in", "at", "our"].contains(word(index - 1)) {
      return false
    }
    guard KnownModifiers.contains(text) else {
      return tokens[index].shape == .mixed && tokens[index].length == 2 && tokens[index].isUpper
    }
    return tokens[index].shape != .letters || tokens[index].isUpper
      || !KnownModifiers.isAlsoWord(text)
  }

  private mutating func readListBackwards(from index: Int) {
    find(.modifier(upper(index)), index..<index + 1)
    let isJoined = ["and", "or", "vs", "versus"].contains(word(index - 1))
    let before = isJoined ? index - 2 : index - 1
    guard isFree(before), isJoined || tokens[index].before.isWithin([.slash, .comma, .ampersand]),
      isJoined || !tokens[index].before.isWithin([]),
      KnownModifiers.contains(upper(before)), isModifierBeforeName(before)
    else { return }
    readListBackwards(from: before)
  }

  // MARK: "99213 mod 25"

  /// A modifier named right behind a code belongs to its line, unless it is what is asked about.
  private mutating func attachNamed() {
    for place in lines.indices where lines[place].modifiers.isEmpty {
      var index = lines[place].token + 1
      guard word(index).hasPrefix("mod"), follows(index, within: [.comma, .open, .hyphen]) else {
        continue
      }
      index += 1
      guard let text = modifierFound(at: index), !["or", "vs", "versus"].contains(word(index + 1)),
        place > 0 || tokens.indices.contains(index + 1) && !after(index).contains(.question)
      else { continue }
      lines[place].modifiers.append(text)
    }
  }

  private func modifierFound(at index: Int) -> String? {
    for finding in findings.reversed() where finding.tokens == index..<index + 1 {
      if case .modifier(let text) = finding.value { return text }
    }
    return nil
  }
}
