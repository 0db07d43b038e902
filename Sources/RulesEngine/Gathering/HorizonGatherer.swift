import CaseModel

/// Says so when the date of service lies after the last year whose rules are known.
///
/// The year's conversion factor comes with the year's rules, so its last day is the horizon.
struct HorizonGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    guard let (horizon, citation) = try Self.passed(by: draft.intent.date, draft.source) else {
      return
    }
    draft.add(
      .caveat,
      "Rules after \(horizon) are not known here; for \(draft.intent.date) what is said may have changed.",
      [citation],
      origin: Self.origin
    )
  }

  /// The last day whose rules are known, when the date of service lies after it.
  static func passed(
    by date: ServiceDate,
    _ source: any KnowledgeSource
  ) throws -> (horizon: ServiceDate, citation: Citation)? {
    let factors = try source.amounts().filter { $0.name == "conversion-factor" }
    guard
      let newest = factors.max(by: { ($0.period.last ?? .first) < ($1.period.last ?? .first) }),
      let horizon = newest.period.last, horizon < date
    else { return nil }
    return (horizon, newest.citation)
  }

  private static let origin = "horizon"

  /// Beyond the horizon no verdict on billing or coverage stands; what was found is still shown.
  static func withdraw(from draft: inout FindingsDraft) {
    guard draft.findings.evidence.contains(where: { $0.origin == origin }) else { return }
    for number in draft.findings.evidence.indices {
      switch draft.findings.evidence[number].verdict {
      case .allowed, .allowedWithModifier, .notAllowed, .noEditFound, .covered, .notCovered,
        .conditional:
        draft.findings.evidence[number].verdict = .notDeterminable(.outsideLoadedDates)
      default: continue
      }
    }
  }
}
