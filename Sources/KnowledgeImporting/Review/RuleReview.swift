import CaseModel
import IntentParsing
import RulesEngine

/// Holds rules against themselves and each other: what can never fire, what contradicts, what stands twice.
struct RuleReview {
  private let rules: [ComparedRule]
  private let comparison: ConditionComparison

  init(_ rules: [ComparedRule], graph: any ConceptGraph) {
    self.rules = rules
    comparison = ConditionComparison(graph: graph)
  }

  var faults: [Fault] { rules.flatMap(ownFaults) + rules.indices.flatMap(faultsOfPairs) }

  // MARK: - One rule

  private func ownFaults(_ rule: ComparedRule) -> [Fault] {
    var faults: [Fault] = []
    for (index, right) in rule.conditions.enumerated() {
      for left in rule.conditions[..<index] where comparison.excludes(left, right) {
        faults.append(
          fault(
            rule,
            "conditions that never hold together",
            "\(left.phrase)' and '\(right.phrase)",
            "correct one of them, or take the rule out"
          )
        )
      }
      if isOutOfReach(right, rule) {
        faults.append(
          fault(
            rule,
            "a condition that never holds here",
            right.phrase,
            "it is against the period or the lines that the rule names"
          )
        )
      }
      if rule.conditions[..<index].contains(where: { isSame($0, right) }) {
        faults.append(
          fault(rule, "a condition that stands twice", right.phrase, "take one of them out")
        )
      }
    }
    return faults
  }

  private func isSame(_ left: Condition, _ right: Condition) -> Bool {
    comparison.follows(left, from: right) && comparison.follows(right, from: left)
  }

  private func isOutOfReach(_ condition: Condition, _ rule: ComparedRule) -> Bool {
    switch condition.kind {
    case .dateFrom: rule.period.last.map { $0.number < condition.number } ?? false
    case .dateBefore: rule.period.first.map { $0.number >= condition.number } ?? false
    case .lineCount: condition.number < min(2, rule.lineVariables)
    default: false
    }
  }

  // MARK: - Two rules

  private func faultsOfPairs(_ index: Int) -> [Fault] {
    rules.indices.compactMap { other in
      other == index ? nil : fault(of: rules[index], beside: rules[other], isLater: other < index)
    }
  }

  /// What is wrong with a rule beside another that holds wherever it does.
  private func fault(of rule: ComparedRule, beside other: ComparedRule, isLater: Bool) -> Fault? {
    guard rule.period.overlaps(other.period), !rule.overrides.contains(other.id) else { return nil }
    guard follows(other, from: rule) else {
      return isLater ? faultOfNeighbours(rule, other) : nil
    }
    if other.overrides.contains(rule.id) {
      guard other.period.covers(rule.period), !rule.isNeededAnyway, !other.mayStaySilent else {
        return nil
      }
      return fault(
        rule,
        "a rule that is always overridden",
        rule.id,
        "'\(other.id)' holds wherever it does; sharpen that one, or take this one out"
      )
    }
    if follows(rule, from: other) { return isLater ? faultOfDouble(rule, other) : nil }
    guard rule.isOpposed(to: other), rule.weight <= other.weight else { return nil }
    return fault(
      rule,
      "a rule that is contradicted by a more general one",
      rule.id,
      "'\(other.id)' (\(other.outcome)) holds wherever it does (\(rule.outcome)) and weighs as much; add 'overrides: [\(other.id)]'"
    )
  }

  private func faultOfDouble(_ rule: ComparedRule, _ other: ComparedRule) -> Fault? {
    if rule.mayStaySilent || other.mayStaySilent { return nil }
    return fault(
      rule,
      rule.isOpposed(to: other)
        ? "two rules of the same conditions with opposite verdicts"
        : "two rules of the same conditions",
      rule.id,
      "'\(other.id)' (\(other.outcome)) has them too; join the two, part their periods, or let one override the other"
    )
  }

  /// Opposed rules of the same weight that differ in one condition which both can hold.
  private func faultOfNeighbours(_ rule: ComparedRule, _ other: ComparedRule) -> Fault? {
    guard rule.isOpposed(to: other), rule.weight == other.weight,
      rule.lineVariables == other.lineVariables, !other.overrides.contains(rule.id),
      rule.conditions.count == other.conditions.count, rule.conditions.count > 1
    else { return nil }
    for letters in LineLetters.orders(of: other.lineVariables, among: rule.lineVariables) {
      let renamed = other.conditions.map { $0.renamed(letters) }
      let left = rule.conditions.filter { own in !renamed.contains { isSame($0, own) } }
      let right = renamed.filter { own in !rule.conditions.contains { isSame($0, own) } }
      guard left.count == 1, right.count == 1 else { continue }
      let isExcluded = rule.conditions.contains { own in
        renamed.contains { comparison.excludes(own, $0) }
      }
      if isExcluded { return nil }
      return fault(
        rule,
        "two rules with opposite verdicts that can hold together",
        rule.id,
        "'\(other.id)' differs only in '\(right[0].phrase)' for '\(left[0].phrase)'; when both hold, say which leads with 'overrides:'",
        isNote: true
      )
    }
    return nil
  }

  /// Whether a rule holds wherever another one does.
  private func follows(_ rule: ComparedRule, from other: ComparedRule) -> Bool {
    guard rule.lineVariables <= other.lineVariables, rule.kinds.isSubset(of: other.reach) else {
      return false
    }
    return LineLetters.orders(of: rule.lineVariables, among: other.lineVariables).contains {
      letters in
      rule.conditions.allSatisfy { condition in
        let wanted = condition.renamed(letters)
        return other.conditions.contains { comparison.follows(wanted, from: $0) }
      }
    }
  }

  private func fault(
    _ rule: ComparedRule,
    _ problem: String,
    _ thing: String,
    _ remedy: String,
    isNote: Bool = false
  ) -> Fault {
    Fault(rule.place, problem, thing: thing, remedy: remedy, isNote: isNote)
  }
}
