import CaseModel

/// Works out the last day on which Medicare takes a claim (42 CFR 424.44: one calendar year).
package struct DeadlineGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    guard let date = draft.intent.dates.first, draft.intent.payer == .medicare,
      let last = Self.lastFilingDay(date),
      let citation = try draft.source.authority("cfr-42-424", section: "§424.44")
    else { return }
    let isOver = draft.intent.dates.dropFirst().contains { $0 > last }
    let support = [
      "The claim must be received within one calendar year of the date of service; a last day on a weekend or federal holiday moves to the next workday."
    ].map { Evidence(.why, Sentence($0, citing: citation), origin: "deadline") }
    draft.add(
      .headline,
      "Service on \(date): Medicare must receive the claim by \(last) (one calendar year)\(Self.weekend(last))\(isOver ? ", so the later date told is too late" : "").",
      [citation],
      verdict: .informational,
      origin: "deadline",
      weight: HeadlineWeight.computed,
      support: support
    )
  }

  /// Names the next workday when the last day is a Saturday or Sunday; empty on other days.
  package static func weekend(_ date: ServiceDate) -> String {
    // 1970-01-01 was a Thursday.
    let weekday = ((date.dayNumber % 7) + 7 + 4) % 7
    guard weekday == 0 || weekday == 6, let next = date.adding(days: weekday == 6 ? 2 : 1) else {
      return ""
    }
    return ", a \(weekday == 6 ? "Saturday" : "Sunday"), so Monday \(next)"
  }

  /// The same day a year later; from 29 February the 28th.
  package static func lastFilingDay(_ date: ServiceDate) -> ServiceDate? {
    ServiceDate(year: date.year + 1, month: date.month, day: date.day)
      ?? ServiceDate(year: date.year + 1, month: date.month, day: date.day - 1)
  }
}
