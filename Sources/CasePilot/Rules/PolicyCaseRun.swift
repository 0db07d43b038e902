import CaseModel
import KnowledgeImporting
import KnowledgeStore
import RulesEngine

/// Tries every policy on the cases written beside it.
struct PolicyCaseRun {
  private let rules: RuleSet
  private let source: any KnowledgeSource
  private let graph: any ConceptGraph

  init(_ rules: RuleSet, _ source: any KnowledgeSource) {
    self.rules = rules
    self.source = source
    graph = VocabularyGraph(rules.vocabulary)
  }

  func faults(_ count: inout Int) throws -> [Fault] {
    var faults: [Fault] = []
    for policy in rules.policies {
      for example in rules.cases[policy.id] ?? [] {
        count += 1
        if let fault = try fault(policy, example) { faults.append(fault) }
      }
    }
    return faults
  }

  private func fault(_ policy: Policy, _ example: PolicyCase) throws -> Fault? {
    let trial = PolicyTrial(policies: establishing(policy), source: source, graph: graph)
    let outcome = try trial.outcome(of: policy, in: example)
    if outcome.fires != example.fires {
      return Fault(
        example.place,
        "the case \(example.fires ? "should fire and does not" : "should not fire and does")",
        thing: policy.id,
        remedy: "correct the conditions or the case\(outcome.hint)"
      )
    }
    if let wanted = example.nearMiss, !example.fires, wanted != outcome.isNearMiss {
      return Fault(
        example.place,
        "the case is \(wanted ? "no" : "a") near miss",
        thing: policy.id,
        remedy: "exactly one condition fails in a near miss\(outcome.hint)"
      )
    }
    return nil
  }

  /// The policy itself with the rules whose flags it may wait for.
  private func establishing(_ policy: Policy) -> [Policy] {
    guard policy.kinds.contains(.established) else { return [policy] }
    return rules.policies.filter { !$0.flags.isEmpty && $0.id != policy.id } + [policy]
  }
}
