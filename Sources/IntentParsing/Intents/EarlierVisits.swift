import CaseModel

/// The days that a question on new or established patients tells of an earlier visit.
///
/// They are not the date of service: "last seen 3/1/2022, appt today 3/3/2025".
struct EarlierVisits {
  /// The places of those days, in UTF-8 offsets of the question.
  private(set) var ranges: Set<Range<Int>> = []

  private static let asked: Set<String> = ["new-patient", "established-patient", "three-year-rule"]

  init(_ reading: QuestionReading) {
    let isAsked = reading.findings.contains {
      if case .concept(let id) = $0.value { Self.asked.contains(id) } else { false }
    }
    guard isAsked else { return }
    let days = reading.findings.filter { Self.end(of: $0.value) != nil }
    for day in days {
      let lead = Self.lead(to: day.tokens.lowerBound, reading, days)
      let isLast = Self.isLastVisit(lead)
      guard isLast || Self.isVisit(lead) && Self.hasLater(day, days) else { continue }
      ranges.insert(reading.range(day.tokens))
    }
  }

  /// The last day that a day or a span stands for.
  private static func end(of value: Mention.Value) -> ServiceDate? {
    switch value {
    case .date(let day): day
    case .period(_, let last): last
    default: nil
    }
  }

  private static func hasLater(
    _ day: QuestionReading.Finding,
    _ days: [QuestionReading.Finding]
  ) -> Bool {
    guard let end = end(of: day.value) else { return false }
    return days.contains { self.end(of: $0.value).map { $0 > end } ?? false }
  }

  /// The words that lead to a day, back to the day before it.
  private static func lead(
    to index: Int,
    _ reading: QuestionReading,
    _ days: [QuestionReading.Finding]
  ) -> [String] {
    let bound = days.map(\.tokens.upperBound).filter { $0 <= index }.max() ?? 0
    return (max(bound, index - 5)..<index).map(reading.word)
  }

  private static func isVisit(_ lead: [String]) -> Bool {
    let isNow = lead.contains {
      ["today", "now", "dos", "appt", "appointment", "next"].contains($0)
    }
    return !isNow
      && lead.contains {
        ["seen", "saw", "visit", "visited", "visits", "ov", "encounter", "last"].contains($0)
      }
  }

  private static func isLastVisit(_ lead: [String]) -> Bool {
    guard
      let place = lead.lastIndex(where: {
        ["last", "previous", "previously", "prior", "since"].contains($0)
      })
    else { return false }
    let visits: Set<String> = [
      "seen", "saw", "visit", "visited", "appt", "appointment", "ov", "encounter", "exam", "here",
    ]
    return lead[place] == "since"
      ? lead[..<place].contains { visits.contains($0) }
      : lead[place...].contains { visits.contains($0) }
  }
}
