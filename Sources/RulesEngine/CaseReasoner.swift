import CaseModel

/// Reasons over one intent: tries the policies, looks up what the intent asks for, and finds the facts.
package struct CaseReasoner: Sendable {
  let policies: PolicyIndex
  let factIndex: FactIndex
  let graph: any ConceptGraph

  package init(policies: [Policy], facts: FactIndex, graph: any ConceptGraph) {
    self.policies = PolicyIndex(policies)
    factIndex = facts
    self.graph = graph
  }

  /// Everything that the rules and the knowledge say about an intent.
  package func findings(
    for intent: Intent,
    from source: any KnowledgeSource,
    wantsNearMisses: Bool = false
  ) throws -> Findings {
    let facts = CaseFacts(intent, source: source, graph: graph)
    var draft = FindingsDraft(facts: facts, graph: graph)
    try UnknownCodeGatherer().gather(into: &draft)
    if !GathererList.isSelfContained(intent) { try HorizonGatherer().gather(into: &draft) }
    try reason(into: &draft, wantsNearMisses: wantsNearMisses, heedsIntent: true)
    for gathering in intent.gatherings {
      try GathererList.gatherer(for: gathering)?.gather(into: &draft)
    }
    if !GathererList.isSelfContained(intent) {
      try LastVisitGatherer().gather(into: &draft)
      try FactGatherer(index: factIndex).gather(into: &draft)
    }
    if !draft.hasHeadline {
      try reason(into: &draft, wantsNearMisses: false, heedsIntent: false)
    }
    HorizonGatherer.withdraw(from: &draft)
    return draft.findings
  }

  /// Without an answer the policies are tried once more on the wording alone, whatever the question
  /// was taken to ask: what they conclude holds all the same.
  private func reason(
    into draft: inout FindingsDraft,
    wantsNearMisses: Bool,
    heedsIntent: Bool
  ) throws {
    guard !GathererList.isSelfContained(draft.intent) else { return }
    let wantsNearMisses = wantsNearMisses && draft.facts.lines.count <= PolicyRun.nearMissLines
    let relevant =
      heedsIntent
      ? try policies.relevant(to: draft.facts, keepsNearMisses: wantsNearMisses)
      : policies.fitting(draft.facts)
    var run = PolicyRun(
      facts: draft.facts,
      policies: relevant,
      wantsNearMisses: wantsNearMisses,
      heedsIntent: heedsIntent
    )
    try run.run()
    try PolicyConclusions(run).add(to: &draft)
  }
}

extension CaseReasoner {
  package var policyIDs: [String] { policies.all.map(\.id) }

  package func policy(_ id: String) -> Policy? { policies.all.first { $0.id == id } }
}
