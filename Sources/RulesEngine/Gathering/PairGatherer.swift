import CaseModel

/// Sets out every pair of three or more codes, so that none is passed over.
struct PairGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    try noteExcess(&draft)
    let lines = draft.facts.lines
    guard lines.count >= 3 else { return }
    var survey = PairSurvey()
    for left in lines.indices {
      for right in lines.indices where right > left && lines[left].code != lines[right].code {
        survey.add(lines[left].line, lines[right].line, try draft.facts.pair(left, right))
      }
    }
    try conclude(survey, &draft)
  }

  private func conclude(_ survey: PairSurvey, _ draft: inout FindingsDraft) throws {
    guard let use = survey.uses.first else { return }
    draft.noteRelease(use.release)
    let isBare = draft.facts.lines.allSatisfy(\.line.modifiers.isEmpty)
    let isSet =
      isBare && draft.facts.lines.count > 3 && draft.intent.concepts.count <= Self.fewConcepts
    draft.add(
      .headline,
      survey.summary(of: use),
      survey.uses.map(\.citation),
      verdict: survey.verdict(use),
      origin: "all pairs",
      weight: isSet ? Self.setWeight : Self.pairWeight,
      support: try AddOnSurvey(draft.facts).evidence() + survey.advice(citing: use.citation)
    )
    draft.findings.tables.append(
      AnswerTable(
        title: "Pairs",
        columns: ["Column 1", "Column 2", "Edit"],
        rows: survey.rows,
        citations: survey.uses.map(\.citation)
      )
    )
  }

  /// With more told than the codes (modifiers too), the rules that know of it say more than a sum.
  private static let fewConcepts = 3
  private static let pairWeight = 245.0
  /// Of a whole set the sum says more than the rule on any two of it.
  private static let setWeight = 335.0

  private func noteExcess(_ draft: inout FindingsDraft) throws {
    let count = draft.intent.lines.count
    guard count > CaseFacts.lineLimit else { return }
    draft.add(
      .caveat,
      "Only the first \(CaseFacts.lineLimit) of \(count) codes were compared with each other.",
      try draft.scope("number of codes compared at once"),
      origin: "line limit"
    )
  }
}
