import CaseModel
import RulesEngine

extension CheckEvaluator {
  func diagnosisHolds(_ planned: PlannedCondition) throws -> Bool {
    let condition = planned.condition
    switch planned.kind {
    case .pointsAt, .otherSide: return try lineAndDiagnosisHold(condition)
    case .excludes, .sameDiagnosis: return twoHold(condition)
    default: break
    }
    guard let number = diagnosisNumber(condition.line) else { return false }
    return planned.kind == .listedFirst
      ? number == 0 : DiagnosisCondition.holds(planned, of: scene.diagnoses[number])
  }

  func diagnosisNumber(_ variable: Int?) -> Int? {
    variable.map { binding.diagnosis($0 - Condition.firstDiagnosis) }
  }

  private func twoHold(_ condition: Condition) -> Bool {
    guard let left = diagnosisNumber(condition.line),
      let right = diagnosisNumber(condition.otherLine)
    else { return false }
    return condition.kind == .excludes
      ? scene.diagnoses[left].excludes(scene.diagnoses[right])
      : left < right && scene.diagnoses[left].code?.text == scene.diagnoses[right].code?.text
  }

  private func lineAndDiagnosisHold(_ condition: Condition) throws -> Bool {
    guard let line = line(condition), let number = diagnosisNumber(condition.otherLine) else {
      return false
    }
    let diagnosis = scene.diagnoses[number]
    guard line.service.diagnoses.contains(diagnosis.text) else { return false }
    return try condition.kind == .pointsAt || isOfAnotherSide(line, diagnosis)
  }

  /// Only when no diagnosis of the line is of the modifier's side.
  private func isOfAnotherSide(_ line: SceneLine, _ diagnosis: DiagnosisProfile) throws -> Bool {
    let sides = Set(try line.service.modifiers.compactMap { try scene.tables.modifier($0).side })
    guard sides.count == 1, let side = sides.first, let other = diagnosis.side, other != side else {
      return false
    }
    return !scene.diagnoses.contains {
      line.service.diagnoses.contains($0.text) && $0.side == side
    }
  }
}
