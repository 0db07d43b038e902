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
  }

  package var kind: Kind
  /// The line variable: 0 is A, 1 is B, 2 is C.
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
