import CaseModel

/// Picks rows of the visit table by family, patient, time and decision making.
enum VisitLevelChoice {
  private static let ranks = ["none": 0, "straightforward": 1, "low": 2, "moderate": 3, "high": 4]
  private static let patients = [
    ("new-patient", "new"), ("established-patient", "established"),
    ("initial-hospital-visit", "initial"), ("subsequent-hospital-visit", "subsequent"),
    ("initial-nursing-facility-visit", "initial"),
    ("subsequent-nursing-facility-visit", "subsequent"), ("discharge-day", "discharge"),
  ]

  /// Rows in force for the kind of visit that the question tells; empty when it tells none.
  static func candidates(_ draft: FindingsDraft) throws -> [VisitLevel] {
    let concepts = draft.facts.concepts
    let rows = try draft.source.visitLevels().filter { $0.period.contains(draft.intent.date) }
    var family = rows.map(\.family).first {
      concepts.contains($0) && $0 != "evaluation-and-management"
    }
    if let code = draft.intent.lines.first?.code, let row = rows.first(where: { $0.code == code }) {
      family = family ?? row.family
    }
    let wanted = patients.filter { concepts.contains($0.0) }.map(\.1)
    let isOffice = wanted.contains { ["new", "established"].contains($0) }
    guard let chosen = family ?? (isOffice || draft.intent.minutes != nil ? "office-visit" : nil)
    else {
      return []
    }
    let ofFamily = rows.filter { $0.family == chosen }
    let ofPatient = ofFamily.filter {
      wanted.contains($0.patient) || ["any", ""].contains($0.patient)
    }
    return (ofPatient.isEmpty ? ofFamily : ofPatient).sorted { $0.code < $1.code }
  }

  static func byTime(_ rows: [VisitLevel], minutes: Int?) -> VisitLevel? {
    guard let minutes, Set(rows.map(\.patient)).count == 1 else { return nil }
    return rows.filter { ($0.minutes ?? Int.max) <= minutes }.max {
      ($0.minutes ?? 0) < ($1.minutes ?? 0)
    }
  }

  static func byDecision(_ rows: [VisitLevel], level: String) -> VisitLevel? {
    guard Set(rows.map(\.patient)).count == 1, let wanted = ranks[level] else { return nil }
    return rows.first { names($0).contains(wanted) }
  }

  /// A row such as "straightforward-or-low" stands for two levels.
  private static func names(_ row: VisitLevel) -> [Int] {
    row.decisionMaking.split(separator: "-").compactMap { ranks[String($0)] }
  }

  static func higher(_ left: VisitLevel?, _ right: VisitLevel?) -> VisitLevel? {
    guard let left, let right else { return left ?? right }
    return (names(left).max() ?? 0) >= (names(right).max() ?? 0) ? left : right
  }

  static func rank(_ level: String) -> Int { ranks[level] ?? 0 }

  static func name(_ rank: Int) -> String? { ranks.first { $0.value == rank }?.key }
}
