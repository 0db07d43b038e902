import CaseModel

/// Finds the few policies that can fire for a question among many.
struct PolicyIndex: Sendable {
  let all: [Policy]
  private let gated: [String: [Int]]
  private let ungated: [Int]

  init(_ policies: [Policy]) {
    all = policies
    var gated: [String: [Int]] = [:]
    var ungated: [Int] = []
    for (number, policy) in policies.enumerated() {
      guard let gate = policy.gate else {
        ungated.append(number)
        continue
      }
      for concept in gate { gated[concept, default: []].append(number) }
    }
    self.gated = gated
    self.ungated = ungated
  }

  /// The policies to try, in the order of the files.
  ///
  /// A rule whose concept is not in the wording cannot fire; it is left out unless near misses are wanted.
  func relevant(to facts: CaseFacts, keepsNearMisses: Bool) -> [Policy] {
    let wanted = Set(facts.intent.gatherings)
    var numbers = ungated
    for concept in facts.concepts { numbers += gated[concept] ?? [] }
    let candidates = keepsNearMisses ? Array(all.indices) : Array(Set(numbers)).sorted()
    return candidates.map { all[$0] }.filter { policy in
      policy.lineVariables <= facts.lines.count && policy.period.contains(facts.intent.date)
        && PolicyRelevance.isRelevant(policy, to: wanted)
    }
  }
}
