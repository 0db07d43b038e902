import CaseModel

/// Turns the policies that fired into evidence, after overrides.
struct PolicyConclusions {
  private let firings: [PolicyFiring]
  private var trace: [TraceStep]

  init(_ run: PolicyRun) {
    firings = run.firings
    trace = run.trace.filter { !Self.isIdle($0, among: run.policies) }
  }

  /// A near miss of which nothing but the frame held (payer, setting, date) tells nothing of the question.
  private static func isIdle(_ step: TraceStep, among policies: [Policy]) -> Bool {
    guard case .nearMiss(let phrase) = step.outcome,
      let policy = policies.first(where: { $0.id == step.rule })
    else { return false }
    return !policy.conditions.contains { $0.phrase != phrase && !$0.isNegated && tells($0.kind) }
  }

  private static func tells(_ kind: Condition.Kind) -> Bool {
    switch kind {
    case .intent, .payer, .payerIsTold, .setting, .settingIsTold, .dateBefore, .dateFrom,
      .dateIsTold, .lineCount, .assumed, .isKnown, .isInForce, .pairNoEdit, .pairNotChecked,
      .stateIsTold, .unitsAreTold, .minutesAreTold:
      false
    default: true
    }
  }

  func add(to draft: inout FindingsDraft) throws {
    var steps = trace
    for firing in firings {
      if let winner = overrider(of: firing) {
        steps.append(
          TraceStep(rule: firing.policy.id, binding: "", outcome: .overridden(by: winner.policy.id))
        )
      } else if let evidence = try evidence(firing, draft) {
        draft.add(evidence)
      }
      for use in firing.uses { draft.noteRelease(use.release) }
    }
    draft.findings.trace += steps
  }

  /// A rule gives way to one that overrides it on the same lines.
  private func overrider(of firing: PolicyFiring) -> PolicyFiring? {
    firings.first { other in
      other.policy.overrides.contains(firing.policy.id)
        && (Set(other.binding).isSuperset(of: firing.binding)
          || Set(firing.binding).isSuperset(of: other.binding))
    }
  }

  private func evidence(_ firing: PolicyFiring, _ draft: FindingsDraft) throws -> Evidence? {
    var firing = firing
    try PairUse.note(in: &firing, draft.facts)
    let citations = try citations(firing, draft.facts.source)
    guard let headline = firing.headline ?? firing.why.first ?? firing.action.first else {
      return nil
    }
    let stale = firing.uses.first { $0.isOutside && StaleTable.decides($0.kind) }
    let text = stale.map { StaleTable.prefixed(headline, release: $0.release) } ?? headline
    guard let sentence = Sentence(text, citing: citations) else { return nil }
    var verdict = firing.policy.verdict
    if stale != nil, verdict != nil, verdict?.reason == nil {
      verdict = .notDeterminable(.outsideLoadedDates)
    }
    let role: Evidence.Role = firing.policy.say == nil ? .why : .headline
    var result = Evidence(
      role,
      sentence,
      verdict: verdict,
      origin: firing.policy.id,
      weight: PolicyRelevance.weight(firing.policy, in: draft.facts.intent)
    )
    result.support = Evidence.companions(
      why: firing.why,
      action: firing.action,
      caution: firing.caution,
      citing: citations,
      origin: firing.policy.id
    )
    return result
  }

  private func citations(
    _ firing: PolicyFiring,
    _ source: any KnowledgeSource
  ) throws -> [Citation] {
    let authorities = try firing.policy.authorities.compactMap { reference -> Citation? in
      guard var citation = try source.authority(reference.source, section: reference.section) else {
        return nil
      }
      if firing.policy.isPractice { citation.title += " (the practice's own rule)" }
      return citation
    }
    return firing.uses.map(\.citation) + authorities
  }
}
