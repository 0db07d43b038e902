import CaseModel

/// Turns timed therapy minutes into units by Medicare's eight-minute rule.
///
/// Source: IOM 100-04, ch. 5 §20.2.
struct TherapyUnitGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let told = draft.intent.allMinutes
    guard !told.isEmpty,
      let citation = try draft.source.authority("iom-100-04", section: "ch. 5 §20.2")
    else { return }
    let minutes = told.reduce(0, +)
    let units = Self.units(minutes)
    let sum = told.count > 1 ? told.map(String.init).joined(separator: " + ") + " = " : ""
    let text =
      units == 0
      ? "\(sum)\(minutes) minutes are no unit: a timed service needs at least 8 minutes."
      : "\(sum)\(minutes) timed minutes are \(units) unit\(units == 1 ? "" : "s") by the 8-minute rule (\(units * 15 - 7) to \(units * 15 + 7) minutes)."
    let why = Sentence(
      "Add the minutes of all timed codes of the day first; each unit is 15 minutes, and a rest counts from 8.",
      citing: citation
    )
    draft.add(
      .headline,
      text,
      [citation],
      verdict: .informational,
      origin: "eight-minute rule",
      weight: HeadlineWeight.computed,
      support: [Evidence(.why, why, origin: "eight-minute rule")]
    )
  }

  /// Units for the day's timed minutes: one from 8, then one for each further 15.
  static func units(_ minutes: Int) -> Int { minutes < 8 ? 0 : (minutes + 7) / 15 }
}
