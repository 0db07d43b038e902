import CaseModel

/// Turns the anesthesia minutes of a question into units and money.
struct AnesthesiaGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let intent = draft.intent
    var request = AnesthesiaRequest(
      minutes: intent.allMinutes.isEmpty ? nil : intent.allMinutes.reduce(0, +),
      modifier: intent.modifiers.first(where: Calculator.anesthesiaModifiers.contains) ?? ""
    )
    request.code = try intent.codes.first { try draft.source.baseUnits($0) != nil }
    guard request.minutes != nil || request.code != nil else { return }
    // The time is the same for a supervised case; AD by itself is a rule's matter.
    if request.modifier == "AD" { request.modifier = "" }
    let isTimed = request.minutes != nil
    draft.add(
      try draft.calculator.anesthesia(request, scene: FeeScene(draft)),
      origin: isTimed ? "anesthesia time" : "base units",
      weight: isTimed ? HeadlineWeight.computed : HeadlineWeight.table
    )
  }
}
