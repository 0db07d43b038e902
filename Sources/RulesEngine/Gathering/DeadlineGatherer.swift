import CaseModel

/// Works out the last day on which Medicare takes the claim of a question.
struct DeadlineGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    guard let service = draft.intent.dates.first, draft.intent.payer == .medicare else { return }
    let received = draft.intent.dates.dropFirst().max()
    draft.add(
      try draft.calculator.filing(FilingRequest(service: service, received: received)),
      origin: "deadline"
    )
  }
}
