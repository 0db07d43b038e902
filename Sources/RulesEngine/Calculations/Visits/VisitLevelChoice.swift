import CaseModel

/// The visit code that time and decision making lead to, among the rows of one kind of visit.
struct VisitLevelChoice {
  let byTime: VisitLevel?
  let byDecision: VisitLevel?

  /// Only rows for one kind of patient can be chosen among.
  init(_ rows: [VisitLevel], minutes: Int?, level: DecisionMakingLevel?) {
    let isOneKind = Set(rows.map(\.patient)).count == 1
    byTime = isOneKind ? minutes.flatMap { Self.byTime(rows, $0) } : nil
    byDecision = isOneKind ? level.flatMap { Self.byDecision(rows, $0) } : nil
  }

  /// The higher of the two.
  var chosen: VisitLevel? {
    guard let byTime, let byDecision else { return byTime ?? byDecision }
    return (Self.ranks(byTime).max() ?? 0) >= (Self.ranks(byDecision).max() ?? 0)
      ? byTime : byDecision
  }

  private static func byTime(_ rows: [VisitLevel], _ minutes: Int) -> VisitLevel? {
    rows.filter { $0.minutes != nil || $0.minutesTo != nil }
      .filter { ($0.minutes ?? 0) <= minutes }
      .max { ($0.minutes ?? 0) < ($1.minutes ?? 0) }
  }

  private static func byDecision(_ rows: [VisitLevel], _ level: DecisionMakingLevel) -> VisitLevel?
  {
    rows.first { ranks($0).contains(level.rank) }
  }

  /// A row such as "straightforward-or-low" stands for two levels.
  private static func ranks(_ row: VisitLevel) -> [Int] {
    row.decisionMaking.split(separator: "-").compactMap {
      DecisionMakingLevel(rawValue: String($0))?.rank
    }
  }

  /// The rows in force for a kind of visit and patient; all of the kind when the patient tells none apart.
  static func rows(
    _ kind: VisitKind,
    patient: String,
    in all: [VisitLevel],
    on date: ServiceDate
  ) -> [VisitLevel] {
    // A discharge is a kind of its own in the table, whatever place it is from.
    let isDischarge = kind == .discharge || patient == VisitPatient.discharge
    let family = isDischarge ? VisitKind.discharge.rawValue : kind.rawValue
    let ofFamily = all.filter { row in
      row.family == family && row.period.contains(date)
        && (!isDischarge || (row.place == "nursing-facility") == (kind == .nursingFacility))
    }
    let ofPatient = ofFamily.filter { $0.patient == patient || ["any", ""].contains($0.patient) }
    return (ofPatient.isEmpty ? ofFamily : ofPatient).sorted { $0.code < $1.code }
  }
}
