import CaseModel

/// Works out billing units of a drug from the dose that a question tells.
struct DoseGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let doses = draft.intent.mentions.compactMap { mention -> Dose? in
      if case .dose(let amount, let unit) = mention.value { Dose(amount, unit) } else { nil }
    }
    let rows = try DrugNames(draft.source.drugUnits())
      .rows(Set(draft.intent.codes), in: draft.intent.text)
    for row in rows.prefix(4) {
      let given = doses.first {
        DrugDose.units($0.amount, $0.unit, per: row.amount, row.unit) != nil
      }
      let request = DrugRequest(code: row.code, given: given, supplied: supplied(doses, given, draft))
      draft.add(
        try draft.calculator.drug(row, request),
        rows.count == 1 || given == nil || !draft.hasHeadline ? .headline : .known,
        origin: "dose \(row.code)",
        weight: given == nil ? HeadlineWeight.table + 20 : HeadlineWeight.computed
      )
    }
  }

  /// The larger of two doses is the container when waste is spoken of: "80 mg of a 100 mg vial".
  private func supplied(_ doses: [Dose], _ given: Dose?, _ draft: FindingsDraft) -> Dose? {
    guard doses.count == 2, let given, draft.facts.concepts.contains("drug-waste") else {
      return nil
    }
    return doses.first { $0 != given && DrugDose.difference($0, given) != nil }
  }
}
