import CaseModel
import RulesEngine

/// Holds a condition against a claim; what questions can ask too is left to the evaluator of questions.
struct CheckEvaluator {
  let scene: ClaimScene
  let binding: CheckBinding

  func holds(_ condition: Condition) throws -> Bool {
    guard condition.kind.isOfClaims else { return try sharedHolds(condition) }
    if condition.highestDiagnosis >= 0 {
      return try diagnosisHolds(condition) != condition.isNegated
    }
    guard let line = condition.line else {
      return claimHolds(condition) != condition.isNegated
    }
    guard let other = condition.otherLine else {
      return try lineHolds(condition, binding.line(line)) != condition.isNegated
    }
    return try pairHolds(condition, binding.line(line), binding.line(other))
      != condition.isNegated
  }

  /// Conditions that a claim reads otherwise than a question: age, dates, primaries.
  private func sharedHolds(_ condition: Condition) throws -> Bool {
    switch condition.kind {
    case .lineModifier:
      return line(condition).map { carries($0, condition.values) } != condition.isNegated
    case .ageAtLeast: return scene.ageInYears.map { $0 >= condition.number } ?? false
    case .ageUnder: return scene.ageInYears.map { $0 < condition.number } ?? false
    case .dateBefore: return date.number < condition.number
    case .dateFrom: return date.number >= condition.number
    case .hasNoPrimary: return hasNoPrimary(condition)
    case .isAddOnOf: return isAddOn(condition) != condition.isNegated
    case .assumed: return allShareDay
    case .diagnosisIsTold: return scene.diagnoses.isEmpty == condition.isNegated
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

  private func carries(_ line: SceneLine, _ modifiers: [String]) -> Bool {
    line.service.modifiers.contains { modifiers.contains($0) }
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
    case .ageDaysAtLeast: return scene.ageInDays.map { $0 >= condition.number } ?? false
    case .ageDaysUnder: return scene.ageInDays.map { $0 < condition.number } ?? false
    case .diagnosisCount: return scene.diagnoses.count == condition.number
    default: return false
    }
  }
}
