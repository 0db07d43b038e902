import CaseModel

/// Turns the timed therapy minutes of a question into units.
struct TherapyUnitGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let services = Self.services(draft.intent)
    guard !services.isEmpty else { return }
    draft.add(
      try draft.calculator.therapy(TherapyRequest(services)),
      origin: "eight-minute rule"
    )
  }

  /// The minutes told, each with its code when every one of them has one.
  private static func services(_ intent: Intent) -> [TherapyRequest.Service] {
    let minutes = intent.allMinutes
    let codes = intent.lines.map(\.code)
    guard codes.count == minutes.count else {
      return minutes.map { TherapyRequest.Service(minutes: $0) }
    }
    return zip(codes, minutes).map { TherapyRequest.Service($0, minutes: $1) }
  }
}
