import CaseModel

/// Works out from the days told whether a patient is new or established (CPT: three years).
struct LastVisitGatherer: EvidenceGatherer {
  private static let origin = "last visit"
  /// Below the rules that know of specialties and groups, which decide as well.
  private static let conditionalWeight = 215.0

  func gather(into draft: inout FindingsDraft) throws {
    guard Self.asksForThreeYears(draft), let visit = Self.lastVisit(draft.intent),
      let citation = try draft.source.authority(
        "cpt-2021-em",
        section: "new and established patient"
      ), let bounds = Self.bounds(of: visit)
    else { return }
    let service = draft.intent.date
    if bounds.last < service {
      addNew(visit, service, citation, &draft)
    } else if service < bounds.first {
      addEstablished(visit, service, citation, &draft)
    } else {
      addBorder(visit, service, bounds.first, citation, &draft)
    }
  }

  private static func asksForThreeYears(_ draft: FindingsDraft) -> Bool {
    let concepts = draft.facts.concepts
    return concepts.contains("three-year-rule")
      || concepts.contains("new-patient") && concepts.contains("established-patient")
  }

  /// The latest day or span before the date of service.
  private static func lastVisit(_ intent: Intent) -> (first: ServiceDate, last: ServiceDate)? {
    intent.mentions.compactMap { mention -> (first: ServiceDate, last: ServiceDate)? in
      switch mention.value {
      case .date(let day) where day < intent.date: (day, day)
      case .period(let first, let last) where last < intent.date: (first, last)
      default: nil
      }
    }.max { $0.last < $1.last }
  }

  /// The days on which three years are over since the first and the last day of the visit.
  private static func bounds(
    of visit: (first: ServiceDate, last: ServiceDate)
  ) -> (first: ServiceDate, last: ServiceDate)? {
    guard let first = threeYears(after: visit.first), let last = threeYears(after: visit.last)
    else {
      return nil
    }
    return (first, last)
  }

  /// The same day three years later; from 29 February the 28th.
  static func threeYears(after day: ServiceDate) -> ServiceDate? {
    ServiceDate(year: day.year + 3, month: day.month, day: day.day)
      ?? ServiceDate(year: day.year + 3, month: day.month, day: day.day - 1)
  }

  private static func name(_ visit: (first: ServiceDate, last: ServiceDate)) -> String {
    visit.first == visit.last ? "\(visit.last)" : "\(visit.first) to \(visit.last)"
  }

  private func addNew(
    _ visit: (first: ServiceDate, last: ServiceDate),
    _ service: ServiceDate,
    _ citation: Citation,
    _ draft: inout FindingsDraft
  ) {
    draft.add(
      .headline,
      "New patient: \(service) is more than three years after the last visit told (\(Self.name(visit))).",
      [citation],
      verdict: .informational,
      origin: Self.origin,
      weight: HeadlineWeight.computed,
      support: Evidence.companions(
        why: [
          "Only a face-to-face service within three years, by the same practitioner or one of the exact same specialty and subspecialty in the group, makes a patient established."
        ],
        action: ["Look for any later visit in the group under that specialty before billing new."],
        caution: [],
        citing: [citation],
        origin: Self.origin
      )
    )
  }

  private func addEstablished(
    _ visit: (first: ServiceDate, last: ServiceDate),
    _ service: ServiceDate,
    _ citation: Citation,
    _ draft: inout FindingsDraft
  ) {
    draft.add(
      .headline,
      "Established, if the visit told (\(Self.name(visit))) was face to face with the same practitioner or one of the exact same specialty and subspecialty in the group: \(service) is less than three years after it.",
      [citation],
      verdict: .conditional,
      origin: Self.origin,
      weight: Self.conditionalWeight,
      support: Evidence.companions(
        why: [],
        action: [],
        caution: [
          "Another specialty or subspecialty, or another group, makes the patient new; so does a visit that was not face to face."
        ],
        citing: [citation],
        origin: Self.origin
      )
    )
  }

  private func addBorder(
    _ visit: (first: ServiceDate, last: ServiceDate),
    _ service: ServiceDate,
    _ first: ServiceDate,
    _ citation: Citation,
    _ draft: inout FindingsDraft
  ) {
    let text =
      visit.first == visit.last
      ? "\(service) is three years to the day after \(visit.last): the rule says within three years, and no source here says whether that day still counts; ask the payer, a day later the patient is new."
      : "It depends on the day of the visit in \(Self.name(visit)): three years are over on \(first) at the earliest; new when the visit of \(service) is more than three years after that day."
    draft.add(
      .headline,
      text,
      [citation],
      verdict: .conditional,
      origin: Self.origin,
      weight: HeadlineWeight.computed
    )
  }
}
