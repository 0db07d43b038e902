import CaseModel

extension CaseReasoner {
  /// The page of what an intent names: a code, a modifier, a place of service or a denial code.
  package func page(
    for intent: Intent,
    from source: any KnowledgeSource,
    showsAllEdits: Bool = false
  ) throws -> Findings {
    let facts = CaseFacts(intent, source: source, graph: graph)
    var draft = FindingsDraft(facts: facts, graph: graph)
    if intent.codes.isEmpty, intent.ranges.isEmpty {
      try InpatientProcedurePage().gather(into: &draft)
      try OldDiagnosisPage().gather(into: &draft)
      if draft.hasHeadline { return draft.findings }
    }
    try UnknownCodeGatherer().gather(into: &draft)
    let pages: [any EvidenceGatherer] = [
      CodePage(index: factIndex, showsAllEdits: showsAllEdits), DiagnosisPage(index: factIndex),
      ModifierPage(index: factIndex), PlacePage(index: factIndex), DenialPage(index: factIndex),
    ]
    if !intent.ranges.isEmpty { try CodeMeaningGatherer().gather(into: &draft) }
    for page in pages { try page.gather(into: &draft) }
    if !draft.hasHeadline {
      draft.add(
        .headline,
        "'\(intent.text)' is no code, modifier, place of service or denial code that is loaded.",
        try draft.scope("codes that are loaded"),
        verdict: .notDeterminable(.unknownCode),
        origin: "page",
        weight: HeadlineWeight.fallback
      )
    }
    return draft.findings
  }

  /// Two or more codes side by side, nil when fewer are known.
  package func comparison(of intent: Intent, from source: any KnowledgeSource) throws -> Findings? {
    let facts = CaseFacts(intent, source: source, graph: graph)
    var draft = FindingsDraft(facts: facts, graph: graph)
    try UnknownCodeGatherer().gather(into: &draft)
    try ComparisonGatherer(isWhole: true).gather(into: &draft)
    return draft.findings.tables.isEmpty ? nil : draft.findings
  }
}
