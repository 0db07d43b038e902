import CaseModel

/// Works out billing units of a drug from the dose that a question tells.
struct DoseGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let doses = draft.intent.mentions.compactMap { mention -> Dose? in
      if case .dose(let amount, let unit) = mention.value { Dose(amount, unit) } else { nil }
    }
    let rows = try DrugNames(draft.source.drugUnits())
      .rows(Set(draft.intent.codes), in: draft.intent.text)
    let waste = DrugWaste(doses, draft)
    for row in rows.prefix(4) {
      let given = doses.first {
        DrugDose.units($0.amount, $0.unit, per: row.amount, row.unit) != nil
      }
      let request = DrugRequest(
        code: row.code,
        given: given == nil ? nil : waste?.given ?? given,
        supplied: given == nil ? nil : waste?.supplied
      )
      draft.add(
        try draft.calculator.drug(row, request),
        rows.count == 1 || given == nil || !draft.hasHeadline ? .headline : .known,
        origin: "dose \(row.code)",
        weight: Self.weight(request)
      )
    }
  }

  /// Waste that is worked out stands before the rules on waste.
  private static func weight(_ request: DrugRequest) -> Double {
    if request.given == nil { return HeadlineWeight.table + 20 }
    return request.supplied == nil ? HeadlineWeight.computed : HeadlineWeight.settled
  }
}

/// What was given and what the containers held, when a question about waste tells two doses.
struct DrugWaste {
  let given: Dose
  let supplied: Dose

  /// "gave 80 mg, wasted 20 mg"; without such a word the larger dose is the container.
  init?(_ doses: [Dose], _ draft: FindingsDraft) {
    guard doses.count == 2, draft.facts.concepts.contains("drug-waste") else { return nil }
    let words = LocalityNames.words(draft.intent.text)
    if let place = words.firstIndex(where: Self.verbs.contains), place + 1 < words.count,
      let wasted = doses.firstIndex(where: { words[place + 1].hasPrefix($0.amount) }),
      let sum = DrugDose.sum(doses[1 - wasted], doses[wasted])
    {
      (given, supplied) = (doses[1 - wasted], sum)
    } else if DrugDose.difference(doses[0], doses[1]) != nil {
      (given, supplied) = (doses[1], doses[0])
    } else if DrugDose.difference(doses[1], doses[0]) != nil {
      (given, supplied) = (doses[0], doses[1])
    } else {
      return nil
    }
  }

  private static let verbs: Set<String> = [
    "waste", "wasted", "discarded", "discard", "threw", "unused", "leftover",
  ]
}
