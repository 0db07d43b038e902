import CaseModel

/// Tries a policy in the situation of one of its cases.
package struct PolicyTrial {
  package struct Outcome: Sendable {
    package var fires: Bool
    package var isNearMiss: Bool
    /// Which condition failed, for the message.
    package var hint: String
  }

  private let policies: [Policy]
  private let source: any KnowledgeSource
  private let graph: any ConceptGraph

  package init(policies: [Policy], source: any KnowledgeSource, graph: any ConceptGraph) {
    self.policies = policies
    self.source = source
    self.graph = graph
  }

  package func outcome(of policy: Policy, in example: PolicyCase) throws -> Outcome {
    let facts = CaseFacts(intent(example, policy), source: source, graph: graph)
    var run = PolicyRun(facts: facts, policies: policies, wantsNearMisses: true)
    try run.run()
    let misses = run.trace.compactMap { step -> String? in
      if step.rule == policy.id, case .nearMiss(let phrase) = step.outcome { phrase } else { nil }
    }
    return Outcome(
      fires: run.firings.contains { $0.policy.id == policy.id },
      isNearMiss: !misses.isEmpty,
      hint: misses.first.map { " (only this failed: \($0))" } ?? ""
    )
  }

  private func intent(_ example: PolicyCase, _ policy: Policy) -> Intent {
    let rule =
      example.intent
      ?? policy.conditions.first { $0.kind == .intent && !$0.isNegated }?.values.first
    return Intent(
      rule: rule ?? "claim-check",
      gatherings: [.pairs],
      text: "",
      mentions: example.mentions.map { Mention($0, at: 0..<0) },
      lines: example.lines,
      interpretation: Interpretation(rule: "", reading: "", pattern: "", confidence: 1),
      date: example.date ?? policy.period.first ?? Self.usualDate,
      dateIsGiven: example.date != nil,
      setting: example.setting ?? .practitioner,
      settingIsGiven: example.setting != nil,
      payer: example.payer ?? .medicare,
      payerIsGiven: example.payer != nil,
      state: Self.state(example.mentions)
    )
  }

  private static func state(_ mentions: [Mention.Value]) -> String? {
    mentions.lazy.compactMap { if case .state(let name) = $0 { name } else { nil } }.first
  }

  /// A day that the starter slice covers, for cases that name none.
  private static let usualDate = ServiceDate(number: 20_240_801) ?? ServiceDate.first
}
