import CaseModel

/// Keeps policies to the questions they are for, by what their conditions look at.
enum PolicyRelevance {
  private static let pairKinds = ConditionKinds([.pairIndicator, .pairNoEdit, .pairNotChecked])
  private static let limitKinds = ConditionKinds([
    .hasUnitLimit, .unitsAboveLimit, .limitByDate, .limitByLine,
  ])
  private static let addOnKinds = ConditionKinds([.isAddOn, .isAddOnOf, .hasNoPrimary])
  private static let feeKinds = ConditionKinds([
    .globalDays, .status, .bilateral, .multipleProcedure, .assistant, .coSurgeon, .team,
    .professionalTechnical,
  ])
  private static let billing: Set<Gathering> = [
    .pairs, .modifierChoice, .modifierOnCode, .globalPeriods, .unitLimits, .addOns, .coverage,
    .fees, .denials,
  ]

  /// Whether a policy bears on a question that asks for these kinds of evidence.
  static func isRelevant(_ policy: Policy, to wanted: Set<Gathering>) -> Bool {
    if policy.kinds.contains(.intent) { return true }
    if policy.kinds.meets(pairKinds) {
      return !wanted.isDisjoint(with: [.pairs, .modifierChoice, .modifierOnCode])
    }
    if policy.kinds.meets(limitKinds) {
      return wanted.contains(.unitLimits)
    }
    if policy.kinds.meets(addOnKinds) {
      return !wanted.isDisjoint(with: [
        .addOns, .pairs, .modifierOnCode, .modifierChoice, .unitLimits,
      ])
    }
    if policy.kinds.meets(feeKinds) {
      return policy.kinds.contains(.mentions) || !wanted.isDisjoint(with: billing)
    }
    return true
  }

  /// How strongly a policy's headline claims the first place: the more it looks at, the more.
  static func weight(_ policy: Policy, in intent: Intent) -> Double {
    policy.ownWeight - offTopic(policy, intent)
  }

  fileprivate static func share(_ kind: Condition.Kind) -> Double {
    switch kind {
    case .assumed, .lineCount, .isKnown, .dateFrom, .dateBefore: 0.1
    case .pairNoEdit: 0.2
    case .pairNotChecked: 0
    case .mentions, .modifierAsked: 1.2
    case .pairIndicator: 1.5
    case .intent: 0.6
    case .payer, .setting: 0.4
    default: 1
    }
  }

  /// A rule about one line alone says less about a question on two.
  private static func offTopic(_ policy: Policy, _ intent: Intent) -> Double {
    let isPairQuestion = intent.gatherings.contains(.pairs) && intent.lines.count >= 2
    return isPairQuestion && policy.lineVariables < 2 && !policy.kinds.contains(.intent) ? 8 : 0
  }
}

extension Policy {
  /// The weight of its headline before the question is looked at.
  package var ownWeight: Double {
    let looked = conditions.reduce(0.0) { $0 + PolicyRelevance.share($1.kind) }
    return 200 + 10 * looked + (isPractice ? 60 : 0)
  }
}
