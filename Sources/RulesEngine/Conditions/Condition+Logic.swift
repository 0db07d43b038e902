extension Condition.Kind {
  /// Whether what is looked at has one value at a time, so that two lists without a common value exclude each other.
  package var hasOneValue: Bool {
    switch self {
    case .intent, .payer, .setting, .place, .lineCode, .globalDays, .status, .bilateral,
      .multipleProcedure, .assistant, .coSurgeon, .team, .professionalTechnical, .pairIndicator,
      .sex, .linePlace, .adjudicationIndicator, .firstModifier, .diagnosisCode:
      true
    default: false
    }
  }

  /// Whether a higher number asks for more.
  var isLowerBound: Bool { upperBound != nil || self == .unitsAtLeast }

  /// Whether a lower number asks for more.
  var isUpperBound: Bool {
    switch self {
    case .minutesUnder, .countUnder, .ageUnder, .ageDaysUnder, .dateBefore: true
    default: false
    }
  }

  /// The condition that bounds the same number from above.
  var upperBound: Condition.Kind? {
    switch self {
    case .minutesAtLeast: .minutesUnder
    case .countAtLeast: .countUnder
    case .ageAtLeast: .ageUnder
    case .ageDaysAtLeast: .ageDaysUnder
    case .dateFrom: .dateBefore
    default: nil
    }
  }

  /// The kinds of which any, when it holds, makes this one hold.
  package var impliedKinds: Set<Condition.Kind> {
    switch self {
    case .minutesAreTold: [.minutesAtLeast, .minutesUnder]
    case .placeIsTold: [.place]
    case .modifierIsAsked: [.modifierAsked]
    case .hasUnitLimit: [.unitsAboveLimit, .limitByDate, .limitByLine]
    case .isAddOn: [.isAddOnOf, .hasNoPrimary]
    case .isKnown:
      [
        .isInForce, .isEnded, .isNotYetInForce, .lineClass, .globalDays, .status, .bilateral,
        .multipleProcedure, .assistant, .coSurgeon, .team, .professionalTechnical,
      ]
    default: []
    }
  }
}

extension Condition {
  /// The condition with other letters for its lines; `letters[0]` takes the place of A.
  package func renamed(_ letters: [Int]) -> Condition {
    var copy = self
    copy.line = line.map { $0 < letters.count ? letters[$0] : $0 }
    copy.otherLine = otherLine.map { $0 < letters.count ? letters[$0] : $0 }
    return copy
  }
}
