import CaseModel

/// Units, minutes, ages, sexes and doses.
extension QuestionReader {
  mutating func findMeasures() {
    var index = 0
    while index < tokens.count {
      let end = isTaken[index] ? nil : readMeasure(at: index)
      index = end ?? index + 1
    }
  }

  private mutating func readMeasure(at index: Int) -> Int? {
    if let units = unitsWritten(at: index) {
      find(.units(units.count), units.span)
      attach(units.count, units.span)
      return units.span.upperBound
    }
    return readMinutes(at: index) ?? readAge(at: index) ?? readDose(at: index)
      ?? readSex(at: index)
  }

  // MARK: Units

  /// `x3`, `x 3`, `3 units`, `qty 2`, `2x` before a code.
  func unitsWritten(at index: Int) -> (count: Int, span: Range<Int>)? {
    guard isFree(index) else { return nil }
    let text = words[index]
    if text.utf8.first == UInt8(ascii: "x"), let count = Int(text.dropFirst()), count > 0,
      count < 10_000, !isTimed(index + 1)
    {
      return (count, index..<index + 1)
    }
    if text == "x" || text == "times" || text == "qty" || text == "quantity",
      let count = number(index + 1), isFree(index + 1),
      follows(index + 1, within: [.colon, .times, .dot]), !isTimed(index + 2), count > 0,
      count < 10_000, !isDosed(index + 2)
    {
      return (count, index..<index + (isUnitWord(index + 2) ? 3 : 2))
    }
    guard let count = number(index), count > 0, count < 10_000, tokens[index].length <= 4 else {
      return unitsBehindName(at: index)
    }
    return unitsCounted(count, at: index)
  }

  private func unitsCounted(_ count: Int, at index: Int) -> (count: Int, span: Range<Int>)? {
    if tokens[index].before.contains(.times), !isTimed(index + 1) {
      return (count, index..<index + 1)
    }
    if isUnitWord(index + 1), follows(index + 1, within: .hyphen) {
      return (count, index..<index + 2)
    }
    let isBeforeCode =
      isTaken.indices.contains(index + 2) && isTaken[index + 2]
      && Code(procedure: word(index + 2)) != nil
    return word(index + 1) == "x" && isBeforeCode ? (count, index..<index + 2) : nil
  }

  private func unitsBehindName(at index: Int) -> (count: Int, span: Range<Int>)? {
    guard word(index) == "units", let count = number(index + 1), isFree(index + 1), count < 1_000,
      tokens[index + 1].before.isWithin(.colon), tokens[index + 1].before.contains(.colon)
    else { return nil }
    return (count, index..<index + 2)
  }

  private func isUnitWord(_ index: Int) -> Bool {
    ["units", "unit", "uos", "untis", "uints", "unts", "unist"].contains(word(index))
  }

  private func isTimed(_ index: Int) -> Bool {
    switch word(index) {
    case "min", "mins", "minute", "minutes", "hr", "hrs", "hour", "hours", "m", "h": true
    default: false
    }
  }

  /// Gives units to the code right behind ("3 units of 20553") or shortly before ("20553 for 3 units").
  private mutating func attach(_ units: Int, _ span: Range<Int>) {
    let behind =
      ["of", "for"].contains(word(span.upperBound)) ? span.upperBound + 1 : span.upperBound
    if let place = lines.firstIndex(where: { $0.token == behind }) {
      if lines[place].units == nil { lines[place].units = units }
      return
    }
    guard let place = lines.lastIndex(where: { $0.token < span.lowerBound }),
      lines[place].units == nil, span.lowerBound - lines[place].token <= 3
    else { return }
    lines[place].units = units
  }

  // MARK: Minutes

  private mutating func readMinutes(at index: Int) -> Int? {
    guard let first = quantity(at: index) else { return readHourWord(at: index) }
    let unit = first.end
    if isMinuteWord(unit), follows(unit, within: .hyphen) {
      return findMinutes(first.tenths / 10, index..<unit + 1)
    }
    guard isHourWord(unit), follows(unit, within: .hyphen), first.tenths <= 240 else { return nil }
    if isElsewhere(unit + 1) { return pass(index..<unit + 1) }
    if first.tenths % 10 == 0, isStay(index, unit) {
      find(.count(first.tenths / 10, of: "stay-hours"), index..<unit + 1)
      return unit + 1
    }
    var (minutes, end) = (first.tenths * 6, unit + 1)
    let rest = word(end) == "and" ? end + 1 : end
    if let more = quantity(at: rest), isMinuteWord(more.end) {
      minutes += more.tenths / 10
      end = more.end + 1
    }
    return findMinutes(minutes, index..<end)
  }

  /// "an hour", "one hour" being a quantity of its own.
  private mutating func readHourWord(at index: Int) -> Int? {
    guard word(index) == "an", word(index + 1) == "hour" else { return nil }
    return findMinutes(60, index..<index + 2)
  }

  private mutating func findMinutes(_ minutes: Int, _ span: Range<Int>) -> Int? {
    if isSpokenOf(minutes, before: span.upperBound) { return pass(span) }
    find(.minutes(minutes), span)
    return span.upperBound
  }

  /// Takes tokens for nothing.
  private mutating func pass(_ span: Range<Int>) -> Int {
    for index in span { isTaken[index] = true }
    return span.upperBound
  }

  /// "3 hours later", "2 hours after surgery": when something was, not how long it took.
  private func isElsewhere(_ index: Int) -> Bool {
    guard follows(index) else { return false }
    return ["later", "after", "before", "prior", "post", "postop", "earlier", "apart", "from"]
      .contains(word(index))
  }

  /// "10 hours in observation", "same date 6 hours": how long a stay was, not the practitioner's time.
  private func isStay(_ index: Int, _ unit: Int) -> Bool {
    let around = (max(0, index - 5)..<index).map(word) + (unit + 1..<unit + 5).map(word)
    guard
      !around.contains(where: {
        ["spent", "total", "time", "critical", "counseling", "anesthesia"].contains($0)
      })
    else { return false }
    return around.contains {
      [
        "stay", "stayed", "obs", "observation", "discharge", "discharged", "admitted", "admit",
        "los",
      ].contains($0)
    } || zip(around, around.dropFirst()).contains { $0 == "same" && ["day", "date"].contains($1) }
  }

  /// "the 8 minute rule", "15 minute units": no time that was spent.
  private func isSpokenOf(_ minutes: Int, before index: Int) -> Bool {
    guard follows(index, within: .hyphen) else { return false }
    switch word(index) {
    case "rule", "increment", "increments", "block", "blocks", "ago", "late", "early", "later",
      "earlier", "prior", "apart",
      "interval", "intervals":
      return true
    case "unit", "units", "code", "codes": return minutes == 15
    default: return false
    }
  }

  private func isMinuteWord(_ index: Int) -> Bool {
    switch word(index) {
    case "min", "mins", "minute", "minutes": isFree(index)
    case "m": isFree(index) && tokens[index].before == []
    default: isFree(index) && isMinuteSlip(index)
    }
  }

  /// "mintes", "mintues", "minuits": the word for minutes with a slip of the fingers.
  func isMinuteSlip(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].shape == .letters,
      words[index].utf8.first == UInt8(ascii: "m")
    else { return false }
    switch words[index] {
    case "min", "mins", "minute", "minutes": return false
    case "minits", "minuts", "minuits", "minutues", "mns", "mnts", "mintutes": return true
    default: return Self.minuteWords.nearest(to: Array(words[index].utf8)) >= 0
    }
  }

  private static let minuteWords = WordTable(["minute", "minutes"])

  /// "3o min", "l5 min": letters struck for the digits that look like them.
  private func slippedNumber(at index: Int) -> Int? {
    guard tokens[index].shape == .mixed, (2...3).contains(tokens[index].length),
      isMinuteWord(index + 1), follows(index + 1)
    else { return nil }
    return Int(
      String(
        words[index].map { $0 == "o" ? "0" : $0 == "l" || $0 == "i" ? "1" : $0 }
      )
    )
  }

  private func isHourWord(_ index: Int) -> Bool {
    switch word(index) {
    case "hr", "hrs", "hour", "hours": isFree(index)
    case "h": isFree(index) && tokens[index].before == []
    default: false
    }
  }

  /// A number in tenths, with its decimal or in words; `end` is the token behind it.
  private func quantity(at index: Int) -> (tenths: Int, end: Int)? {
    guard isFree(index) else { return nil }
    guard let whole = number(index) ?? slippedNumber(at: index) else {
      return Self.numberWords[words[index]].map { ($0 * 10, index + 1) }
    }
    guard whole < 2_000 else { return nil }
    if let fraction = number(index + 1), isFree(index + 1),
      tokens[index + 1].before.isGlued(by: .dot)
    {
      let tenths = tokens[index + 1].length == 1 ? fraction : fraction / 10
      return (whole * 10 + min(tenths, 9), index + 2)
    }
    return (whole * 10, index + 1)
  }

  static let numberWords: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
  ]
}
