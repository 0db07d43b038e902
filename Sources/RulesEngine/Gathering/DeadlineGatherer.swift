import CaseModel

/// Works out the last day on which Medicare takes a claim (42 CFR 424.44: one calendar year).
struct DeadlineGatherer: EvidenceGatherer {
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
      "Service on \(date): Medicare must receive the claim by \(last) (one calendar year)\(isOver ? ", so the later date told is too late" : "").",
      [citation], verdict: .informational, origin: "deadline", weight: HeadlineWeight.computed,
      support: support)
  }

  /// The same day a year later; from 29 February the 28th.
  static func lastFilingDay(_ date: ServiceDate) -> ServiceDate? {
    ServiceDate(year: date.year + 1, month: date.month, day: date.day)
      ?? ServiceDate(year: date.year + 1, month: date.month, day: date.day - 1)
  }
}
