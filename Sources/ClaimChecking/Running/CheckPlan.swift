import CaseModel
import RulesEngine

/// All checks made ready for many claims.
struct CheckPlan {
  let checks: [PlannedCheck]
  let codeNeeds: LetterNeeds
  let diagnosisNeeds: LetterNeeds

  init(_ checks: [ClaimCheck]) {
    var codeNeeds = LetterNeeds()
    var diagnosisNeeds = LetterNeeds()
    self.checks = checks.map { check in
      let letters = (0..<check.lineVariables).map { letter in
        codeNeeds.add(check.conditions.filter { $0.kind.isOfTheCode && $0.line == letter })
      }
      let diagnoses = (0..<check.diagnosisVariables).map { letter in
        diagnosisNeeds.add(
          check.conditions.filter {
            $0.kind.isOfTheDiagnosis && $0.line == letter + Condition.firstDiagnosis
          }
        )
      }
      return PlannedCheck(check, letters: letters, diagnoses: diagnoses)
    }
    self.codeNeeds = codeNeeds
    self.diagnosisNeeds = diagnosisNeeds
  }
}

extension Condition.Kind {
  /// Whether the diagnosis code and the day alone decide it.
  var isOfTheDiagnosis: Bool {
    switch self {
    case .diagnosisUnknown, .diagnosisNotBillable, .diagnosisNotInForce, .notListed,
      .lacksSeventhCharacter,
      .diagnosisCode, .isManifestation, .isSequela:
      true
    default: false
    }
  }
}
