import CaseModel
import ClaimChecking
import RulesEngine

/// A policy or claim check as rules are compared with each other.
struct ComparedRule {
  /// Which way its verdict goes.
  enum Stand { case may, mayNot, neither }

  let id: String
  let place: SourcePlace
  /// Without those that always hold.
  let conditions: [Condition]
  let period: EffectivePeriod
  let lineVariables: Int
  let stand: Stand
  /// The name of the verdict or severity, for messages.
  let outcome: String
  /// How strongly the headline claims the first place.
  let weight: Double
  let overrides: Set<String>
  /// Other rules wait for what it establishes.
  let isNeededAnyway: Bool
  /// It does not fire when a value that its headline names is missing.
  let mayStaySilent: Bool
  let kinds: ConditionKinds
  /// The kinds of conditions that can follow from its own.
  let reach: ConditionKinds

  init(_ policy: Policy, at place: SourcePlace) {
    self.init(
      id: policy.id,
      place: place,
      conditions: policy.conditions,
      period: policy.period,
      lines: policy.lineVariables,
      stand: Self.stand(of: policy.verdict),
      outcome: policy.verdict?.name ?? "no verdict",
      weight: policy.ownWeight,
      overrides: policy.overrides,
      isNeededAnyway: !policy.flags.isEmpty,
      mayStaySilent: policy.say.map(Self.needsValues) ?? false
    )
  }

  init(_ check: ClaimCheck, at place: SourcePlace) {
    self.init(
      id: check.id,
      place: place,
      // Primaries are looked for on the day itself, so one of another day is no contradiction on a claim.
      conditions: check.conditions.filter { $0.kind != .hasNoPrimary },
      period: check.period,
      lines: check.lineVariables,
      stand: .neither,
      outcome: check.severity.rawValue,
      weight: 0,
      overrides: check.overrides,
      isNeededAnyway: false,
      mayStaySilent: Self.needsValues(check.say)
    )
  }

  private init(
    id: String,
    place: SourcePlace,
    conditions: [Condition],
    period: EffectivePeriod,
    lines: Int,
    stand: Stand,
    outcome: String,
    weight: Double,
    overrides: [String],
    isNeededAnyway: Bool,
    mayStaySilent: Bool
  ) {
    self.id = id
    self.place = place
    self.conditions = conditions.filter { condition in
      let isOfTwoLines = condition.kind == .lineCount && condition.number == 2 && lines >= 2
      return condition.kind != .assumed && !isOfTwoLines
    }
    self.period = period
    lineVariables = lines
    self.stand = stand
    self.outcome = outcome
    self.weight = weight
    self.overrides = Set(overrides)
    self.isNeededAnyway = isNeededAnyway
    self.mayStaySilent = mayStaySilent
    let own = self.conditions.map(\.kind)
    kinds = ConditionKinds(own)
    let known = kinds
    reach = ConditionKinds(
      own + Condition.Kind.allCases.filter { ConditionKinds(Array($0.impliedKinds)).meets(known) }
    )
  }

  private static func stand(of verdict: Verdict?) -> Stand {
    switch verdict {
    case .allowed, .allowedWithModifier, .covered: .may
    case .notAllowed, .notCovered: .mayNot
    default: .neither
    }
  }

  /// Whether a headline names more than codes and what every question tells.
  private static func needsValues(_ headline: SentenceTemplate) -> Bool {
    headline.parts.contains { part in
      guard case .slot(let slot) = part else { return false }
      return !["", "line", "date", "payer", "setting"].contains(slot.field)
    }
  }

  func isOpposed(to other: ComparedRule) -> Bool {
    (stand == .may && other.stand == .mayNot) || (stand == .mayNot && other.stand == .may)
  }
}
