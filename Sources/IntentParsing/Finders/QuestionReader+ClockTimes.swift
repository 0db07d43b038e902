import CaseModel

/// Spans of clock times: "0810 to 0925", "8:10-9:25 am".
extension QuestionReader {
  /// Runs before modifiers and numbers are read: no part of a clock time is one of those.
  mutating func findClockTimes() {
    var index = 0
    while index < tokens.count {
      index = readSpan(at: index) ?? index + 1
    }
  }

  private mutating func readSpan(at index: Int) -> Int? {
    guard let start = clock(at: index), let next = connected(after: start.end),
      let end = clock(at: next), start.isCertain || end.isCertain || isTimed(start, end, index)
    else { return nil }
    find(.minutes(Self.minutes(from: start, to: end)), index..<end.end)
    return end.end
  }

  /// A reading of a clock; `end` is the token behind it.
  private struct ClockTime {
    /// Minutes since midnight, or since noon when the half of the day is not told.
    var minutes: Int
    /// Whether the half of the day is certain.
    var isHalfTold: Bool
    /// Whether it can be nothing else: written with a colon or its half of the day.
    var isCertain: Bool
    var isLeadingZero = false
    var end: Int
  }

  private func clock(at index: Int) -> ClockTime? {
    guard isFree(index), let value = number(index), !tokens[index].before.contains(.dollar) else {
      return nil
    }
    if isFree(index + 1), tokens[index + 1].before.isGlued(by: .colon), tokens[index].length <= 2,
      tokens[index + 1].length == 2, let minute = number(index + 1), value < 24, minute < 60
    {
      return halved(value, minute, isCertain: true, end: index + 2)
    }
    if tokens[index].length == 4, value / 100 < 24, value % 100 < 60 {
      let isZero = value < 1000
      var time = halved(value / 100, value % 100, isCertain: false, end: index + 1)
      time.isLeadingZero = isZero
      time.isHalfTold = time.isHalfTold || isZero || value >= 1300
      return time
    }
    guard tokens[index].length <= 2, (1...12).contains(value), half(index + 1) != nil else {
      return nil
    }
    return halved(value, 0, isCertain: true, end: index + 1)
  }

  private func halved(_ hour: Int, _ minute: Int, isCertain: Bool, end: Int) -> ClockTime {
    guard hour <= 12, let half = half(end) else {
      let isTold = hour > 12
      return ClockTime(
        minutes: hour * 60 + minute,
        isHalfTold: isTold,
        isCertain: isCertain,
        end: end
      )
    }
    return ClockTime(
      minutes: hour % 12 * 60 + minute + (half.isAfternoon ? 720 : 0),
      isHalfTold: true,
      isCertain: true,
      end: half.end
    )
  }

  /// "am", "pm", "a.m." behind a time.
  private func half(_ index: Int) -> (isAfternoon: Bool, end: Int)? {
    guard isFree(index), tokens[index].before.isWithin([]) else { return nil }
    switch word(index) {
    case "am": return (false, index + 1)
    case "pm": return (true, index + 1)
    case "a" where word(index + 1) == "m" && follows(index + 1, within: .dot):
      return (false, index + 2)
    case "p" where word(index + 1) == "m" && follows(index + 1, within: .dot):
      return (true, index + 2)
    default: return nil
    }
  }

  /// The token of the other end, behind a hyphen or words such as "to" or "end time".
  private func connected(after index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    if tokens[index].before.isWithin([.hyphen, .dot]), tokens[index].before.contains(.hyphen) {
      return index
    }
    var place = index
    while place < index + 3, Self.connectors.contains(word(place)) { place += 1 }
    return place > index ? place : nil
  }

  private static let connectors: Set<String> = [
    "to", "until", "till", "til", "thru", "through", "end", "ended", "stop", "stopped", "out",
    "time", "and", "finish",
  ]

  /// Four digits are a time when one begins with a zero or the words around speak of time.
  private func isTimed(_ start: ClockTime, _ end: ClockTime, _ index: Int) -> Bool {
    let before = word(index - 1)
    if ["rev", "revenue", "code", "codes", "and", "or"].contains(before) { return false }
    return start.isLeadingZero || end.isLeadingZero
      || ["from", "time", "times", "start", "started", "in", "between", "at"].contains(before)
      || ["hrs", "hours", "h"].contains(word(end.end))
  }

  /// The length of the span, over noon or midnight when it would be negative.
  private static func minutes(from start: ClockTime, to end: ClockTime) -> Int {
    var first = start.minutes
    // "8:10 to 9:25 pm": the half told at the end holds for both, unless that turns the span round.
    if !start.isHalfTold, end.isHalfTold, end.minutes >= 720, first < 720,
      first + 720 < end.minutes
    {
      first += 720
    }
    let span = end.minutes - first
    if span > 0 { return span }
    return !start.isHalfTold && !end.isHalfTold && span + 720 > 0 ? span + 720 : span + 1440
  }
}
