import CaseModel

/// One thing that must hold for a policy to fire, as its rule file writes it.
package struct Condition: Hashable, Sendable {
  /// What is looked at.
  ///
  /// Raw values are stored; add at the end.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case intent, mentions, payer, payerIsTold, setting, place, minutesAtLeast, minutesUnder
    case minutesAreTold, countAtLeast, countUnder, modifierIsAsked, modifierAsked
    case lineCount, dateBefore, dateFrom, lineClass, lineCode, lineModifier, globalDays, status
    case bilateral, multipleProcedure, assistant, coSurgeon, team, professionalTechnical
    case hasUnitLimit, unitsAboveLimit, limitByDate, limitByLine, unitsAtLeast
    case isAddOn, isAddOnOf, hasNoPrimary, pairIndicator, pairNoEdit, pairNotChecked
    case isKnown, isInForce, isEnded, isNotYetInForce, hasSuccessor, hasPredecessor
    case established, assumed, placeIsTold, diagnosisIsTold, stateIsTold, ageAtLeast, ageUnder
    case dateIsTold, unitsAreTold, settingIsTold
    // Of claims; see `isOfClaims`.
    case sameDayAndPractitioner, sameCode, isAlike, standsBefore, isEarlier, inGlobalPeriod
    case withinDays, dayUnitsAboveLimit, unknownModifier, modifierNotInForce, modifierTwice
    case modifiersOf, modifierBehind, bypassModifier, firstModifier, sameAnatomicModifiers
    case unitsMissing, unitsNotWhole, dateMissing, dateAhead, spansDays, linePlace, placeUnknown
    case placeMissing, noPointer, brokenPointer, pointsAt, otherSide, timedUnitsAboveMinutes
    case articleSupportsNone, sex, ageDaysAtLeast, ageDaysUnder, diagnosisUnknown
    case diagnosisNotBillable, diagnosisNotInForce, lacksSeventhCharacter, listedFirst
    case diagnosisCode, isManifestation, isSequela, excludes, diagnosisCount, sameDiagnosis
    case minutesMissing, bilateralUnits, isOfHistory, practitionerDiffers, adjudicationIndicator
    case addOnType, besideNone, historyIsGiven, pointsAtNone, notListed, olderThan,
      noEarlierOperation
  }

  package var kind: Kind
  /// The line variable: 0 is A, 1 is B, 2 is C; 3 and 4 are the diagnoses D and E of a claim.
  package var line: Int?
  package var otherLine: Int?
  package var isNegated: Bool
  package var values: [String]
  package var number: Int
  /// The wording of the rule file, for reading aloud.
  package var phrase: String

  package init(
    _ kind: Kind,
    line: Int? = nil,
    otherLine: Int? = nil,
    isNegated: Bool = false,
    values: [String] = [],
    number: Int = 0,
    phrase: String
  ) {
    self.kind = kind
    self.line = line
    self.otherLine = otherLine
    self.isNegated = isNegated
    self.values = values
    self.number = number
    self.phrase = phrase
  }
}

extension Condition {
  /// The first of the variables that stand for diagnoses.
  package static let firstDiagnosis = 3

  /// Whether the line variable, or the other one, stands for a line and which is the highest; -1 for none.
  package var highestLine: Int {
    [line, otherLine].compactMap(\.self).filter { $0 < Self.firstDiagnosis }.max() ?? -1
  }

  /// The highest diagnosis variable, 0 for D and 1 for E; -1 for none.
  package var highestDiagnosis: Int {
    ([line, otherLine].compactMap(\.self).max() ?? -1) < Self.firstDiagnosis
      ? -1 : ([line, otherLine].compactMap(\.self).max() ?? 0) - Self.firstDiagnosis
  }
}

extension Condition.Kind {
  /// Whether only a claim can tell, so that a policy for questions may not ask it.
  package var isOfClaims: Bool { rawValue >= Self.sameDayAndPractitioner.rawValue }

  /// Whether the code and the date of service alone decide it.
  package var isOfTheCode: Bool {
    switch self {
    case .lineClass, .lineCode, .globalDays, .status, .bilateral, .multipleProcedure, .assistant,
      .coSurgeon, .team, .professionalTechnical, .hasUnitLimit, .limitByDate, .limitByLine,
      .isAddOn, .isKnown, .isInForce, .isEnded, .isNotYetInForce, .hasSuccessor, .hasPredecessor:
      true
    default: false
    }
  }
}
