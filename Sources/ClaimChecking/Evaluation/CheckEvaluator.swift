import CaseModel
import RulesEngine

/// Holds a condition against a claim; what questions can ask too is left to the evaluator of questions.
struct CheckEvaluator {
  let scene: ClaimScene
  let binding: CheckBinding

  func holds(_ planned: PlannedCondition) throws -> Bool {
    if planned.kind == .lineModifier {
      return scene.lines[binding.line(planned.line)].carries(planned.modifiers)
        != planned.isNegated
    }
    guard planned.kind.isOfClaims else { return try sharedHolds(planned.condition) }
    return try claimHolds(planned) != planned.isNegated
  }

  private func claimHolds(_ planned: PlannedCondition) throws -> Bool {
    if planned.isOfDiagnoses { return try diagnosisHolds(planned) }
    guard planned.line >= 0 else { return claimHolds(planned.condition) }
    guard planned.other >= 0 else {
      return try lineHolds(planned.condition, binding.line(planned.line))
    }
    return try pairHolds(planned.condition, binding.line(planned.line), binding.line(planned.other))
  }

  /// Conditions that a claim reads otherwise than a question: age, dates, primaries.
  private func sharedHolds(_ condition: Condition) throws -> Bool {
    switch condition.kind {
    case .ageAtLeast: return scene.age.map { $0.years >= condition.number } ?? false
    case .ageUnder: return scene.age.map { $0.years < condition.number } ?? false
    case .dateBefore: return date.number < condition.number
    case .dateFrom: return date.number >= condition.number
    case .hasNoPrimary: return hasNoPrimary(condition)
    case .isAddOnOf: return isAddOn(condition) != condition.isNegated
    case .assumed: return allShareDay
    case .diagnosisIsTold: return scene.diagnoses.isEmpty == condition.isNegated
    case .unitsAboveLimit:
      guard let line = line(condition), let limit = line.profile.limit.limit else { return false }
      return (line.dailyUnits > limit.units) != condition.isNegated
    case .unitsAtLeast:
      return line(condition).map { $0.units >= condition.number } ?? false
    default:
      var evaluator = ConditionEvaluator(facts: scene.facts, binding: binding.lines)
      return try evaluator.holds(condition)
    }
  }

  func line(_ condition: Condition) -> SceneLine? {
    condition.line.map { scene.lines[binding.line($0)] }
  }

  private var date: ServiceDate {
    binding.lineCount == 0 ? scene.facts.intent.date : scene.lines[binding.line(0)].date
  }

  private var allShareDay: Bool {
    (1..<max(1, binding.lineCount)).allSatisfy {
      scene.lines[binding.line(0)].sharesDayAndPractitioner(with: scene.lines[binding.line($0)])
    }
  }

  private func isAddOn(_ condition: Condition) -> Bool {
    guard let line = line(condition), let other = condition.otherLine else { return false }
    return line.profile.primaries.contains(scene.lines[binding.line(other)].code)
  }

  /// Only where the table lists all primaries can a missing one be told.
  private func hasNoPrimary(_ condition: Condition) -> Bool {
    guard let line = line(condition), line.profile.addOnType == 1 else { return false }
    return !scene.lines.contains {
      line.sharesDayAndPractitioner(with: $0) && line.profile.primaries.contains($0.code)
    }
  }

  private func claimHolds(_ condition: Condition) -> Bool {
    switch condition.kind {
    case .sex:
      guard let sex = scene.claim.sex, let wanted = condition.values.first else { return false }
      return sex.lowercased().first == wanted.first
    case .ageDaysAtLeast: return scene.age.map { $0.days >= condition.number } ?? false
    case .ageDaysUnder: return scene.age.map { $0.days < condition.number } ?? false
    case .historyIsGiven: return scene.hasHistory
    case .diagnosisCount: return scene.claim.diagnoses.count == condition.number
    default: return false
    }
  }
}
