import CaseModel

/// Reasons over one intent: tries the policies, looks up what the intent asks for, and finds the facts.
package struct CaseReasoner: Sendable {
  let policies: [Policy]
  let factIndex: FactIndex
  let graph: any ConceptGraph

  package init(policies: [Policy], facts: FactIndex, graph: any ConceptGraph) {
    self.policies = policies
    factIndex = facts
    self.graph = graph
  }

  /// Everything that the rules and the knowledge say about an intent.
  package func findings(
    for intent: Intent, from source: any KnowledgeSource, wantsNearMisses: Bool = false
  ) throws -> Findings {
    let facts = CaseFacts(intent, source: source, graph: graph)
    var draft = FindingsDraft(facts: facts, graph: graph)
    try UnknownCodeGatherer().gather(into: &draft)
    try reason(into: &draft, wantsNearMisses: wantsNearMisses)
    for gathering in intent.gatherings {
      try GathererList.gatherer(for: gathering)?.gather(into: &draft)
    }
    if !GathererList.isSelfContained(intent) {
      try FactGatherer(index: factIndex).gather(into: &draft)
    }
    return draft.findings
  }

  private func reason(into draft: inout FindingsDraft, wantsNearMisses: Bool) throws {
    let relevant = policies.filter { PolicyRelevance.isRelevant($0, to: draft.facts.intent) }
    var run = PolicyRun(facts: draft.facts, policies: relevant, wantsNearMisses: wantsNearMisses)
    try run.run()
    try PolicyConclusions(run).add(to: &draft)
  }
}

extension CaseReasoner {
  package var policyIDs: [String] { policies.map(\.id) }

  package func policy(_ id: String) -> Policy? { policies.first { $0.id == id } }
}
