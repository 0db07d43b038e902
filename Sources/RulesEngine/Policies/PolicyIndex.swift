import CaseModel

/// Finds the few policies that can fire for a question among many.
struct PolicyIndex: Sendable {
  let all: [Policy]
  private let gated: [String: [Int]]
  private let ungated: [Int]

  init(_ policies: [Policy]) {
    all = policies
    var gated: [String: [Int]] = [:]
    for (number, policy) in policies.enumerated() {
      for key in policy.gate.keys { gated[key, default: []].append(number) }
    }
    self.gated = gated
    ungated = policies.indices.filter { policies[$0].gate == .open }
  }

  /// The policies to try, in the order of the files.
  ///
  /// A rule whose gate is shut cannot fire; it is left out unless near misses are wanted.
  func relevant(to facts: CaseFacts, keepsNearMisses: Bool) throws -> [Policy] {
    let wanted = Set(facts.intent.gatherings)
    let candidates = keepsNearMisses ? Array(all.indices) : try candidates(facts)
    return candidates.map { all[$0] }.filter { policy in
      policy.lineVariables <= facts.lines.count
        && PolicyRelevance.isRelevant(policy, to: wanted)
    }
  }

  /// The policies whose wording fits, whatever is asked; those that no wording is part of are left out.
  func fitting(_ facts: CaseFacts) -> [Policy] {
    let numbers = facts.concepts.flatMap { gated["c:\($0)"] ?? [] }
    return Set(numbers).sorted().map { all[$0] }.filter {
      $0.lineVariables <= facts.lines.count && $0.kinds.contains(.intent)
    }
  }

  private func candidates(_ facts: CaseFacts) throws -> [Int] {
    var numbers = ungated
    func open(_ gate: String, _ value: String) { numbers += gated["\(gate):\(value)"] ?? [] }
    for concept in facts.concepts { open("c", concept) }
    for modifier in facts.intent.modifiers { open("m", modifier) }
    for line in facts.lines {
      open("k", line.code.text)
      for kind in try line.classes() { open("l", kind) }
    }
    open("i", facts.intent.rule)
    numbers.sort()
    var last = -1
    return numbers.filter { number in
      defer { last = number }
      return number != last
    }
  }
}
