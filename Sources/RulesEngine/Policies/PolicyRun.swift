import CaseModel

/// Tries policies on a case until nothing new follows.
struct PolicyRun {
  let facts: CaseFacts
  let policies: [Policy]
  /// Near misses cost extra look-ups; batch answers do without.
  let wantsNearMisses: Bool
  /// Whether conditions on what is asked count.
  let heedsIntent: Bool
  private(set) var firings: [PolicyFiring] = []
  private(set) var trace: [TraceStep] = []
  private var done: Set<String> = []
  /// Near misses among more lines than this are noise.
  static let nearMissLines = 6

  init(
    facts: CaseFacts,
    policies: [Policy],
    wantsNearMisses: Bool,
    heedsIntent: Bool = true
  ) {
    self.facts = facts
    self.policies = policies.filter { $0.period.contains(facts.intent.date) }
    self.wantsNearMisses = wantsNearMisses
    self.heedsIntent = heedsIntent
  }

  mutating func run() throws {
    var isNew = true
    var round = 0
    while isNew, round < 8 {
      isNew = false
      round += 1
      for policy in policies {
        isNew = try tryAll(policy, isFirst: round == 1) || isNew
      }
      if !policies.contains(where: { $0.kinds.contains(.established) }) { break }
    }
  }

  /// True when a flag was established that was not there before.
  private mutating func tryAll(_ policy: Policy, isFirst: Bool) throws -> Bool {
    guard isFirst || policy.kinds.contains(.established) else { return false }
    guard try questionAllows(policy) else { return false }
    var isNew = false
    for binding in try bindings(policy) {
      let lines = policy.isSymmetric ? binding.sorted() : binding
      let key = policy.id + lines.map { "#\($0)" }.joined()
      guard !done.contains(key), let firing = try attempt(policy, binding, isFirst) else {
        continue
      }
      done.insert(key)
      firings.append(firing)
      trace.append(TraceStep(rule: policy.id, binding: name(binding), outcome: .fired))
      for flag in policy.flags {
        isNew = facts.establish(flag.name, line: flag.line.map { binding[$0] }) || isNew
      }
    }
    return isNew
  }

  /// Conditions on the question alone are the same for every assignment; two that fail end it.
  private func questionAllows(_ policy: Policy) throws -> Bool {
    var evaluator = ConditionEvaluator(facts: facts, binding: [], heedsIntent: heedsIntent)
    var failed = 0
    for condition in policy.conditions
    where condition.line == nil && condition.otherLine == nil {
      if try !evaluator.holds(condition) { failed += 1 }
      if failed > (wantsNearMisses ? 1 : 0) { return false }
    }
    return true
  }

  private mutating func attempt(
    _ policy: Policy,
    _ binding: [Int],
    _ isFirst: Bool
  ) throws -> PolicyFiring? {
    var evaluator = ConditionEvaluator(facts: facts, binding: binding, heedsIntent: heedsIntent)
    var failed: [Condition] = []
    for condition in policy.conditions where try !evaluator.holds(condition) {
      failed.append(condition)
      if failed.count > (wantsNearMisses ? 1 : 0) { return nil }
    }
    if let miss = failed.first {
      if isFirst, failed.count == 1, policy.conditions.count > 1 {
        trace.append(
          TraceStep(rule: policy.id, binding: name(binding), outcome: .nearMiss(miss.phrase))
        )
      }
      return nil
    }
    return try fire(policy, binding, evaluator.uses)
  }

  private func fire(_ policy: Policy, _ binding: [Int], _ uses: [TableUse]) throws -> PolicyFiring?
  {
    var filler = SlotFiller(facts: facts, binding: binding, release: uses.first?.release)
    var headline: String?
    if let say = policy.say {
      guard let text = try filler.fill(say) else { return nil }
      headline = text
    }
    let lists = try [policy.why, policy.action, policy.caution].map { list in
      try list.compactMap { try filler.fill($0) }
    }
    let all = uses + filler.uses.filter { !uses.contains($0) }
    return PolicyFiring(
      policy: policy,
      binding: binding,
      headline: headline,
      why: lists[0],
      action: lists[1],
      caution: lists[2],
      uses: all
    )
  }

  /// Every assignment of different lines to the variables, of lines that can hold each variable's own conditions.
  private func bindings(_ policy: Policy) throws -> [[Int]] {
    var partial: [[Int]] = [[]]
    for variable in 0..<policy.lineVariables {
      let fitting = try lines(for: variable, of: policy)
      partial = partial.flatMap { chosen in
        fitting.filter { !chosen.contains($0) }.map { chosen + [$0] }
      }
    }
    return partial
  }

  private func lines(for variable: Int, of policy: Policy) throws -> [Int] {
    let own = policy.conditions.filter {
      $0.line == variable && $0.otherLine == nil && $0.kind != .established
    }
    guard !wantsNearMisses, facts.lines.count > 2, !own.isEmpty else {
      return Array(facts.lines.indices)
    }
    return try facts.lines.indices.filter { line in
      var evaluator = ConditionEvaluator(
        facts: facts,
        binding: Array(repeating: line, count: variable + 1),
        heedsIntent: heedsIntent
      )
      return try own.allSatisfy { try evaluator.holds($0) }
    }
  }

  private func name(_ binding: [Int]) -> String {
    zip("ABC", binding).map { "\($0) = \(facts.lines[$1].code)" }.joined(separator: ", ")
  }
}
