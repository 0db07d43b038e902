extension ConditionGrammar {
  /// Phrases that only claim checks may use.
  static let claims = claimPairs + claimModifiers + claimLines + claimPersons + claimDiagnoses

  private static let claimPairs = [
    Form("lines {line} and {other} share practitioner, patient and date", .sameDayAndPractitioner),
    Form("lines {line} and {other} are of different practitioners", .practitionerDiffers),
    Form("lines {line} and {other} have the same code", .sameCode),
    Form("lines {line} and {other} have different codes", .sameCode, not: true),
    Form("lines {line} and {other} are alike", .isAlike),
    Form("line {line} stands before line {other}", .standsBefore),
    Form("line {line} is earlier than line {other}", .isEarlier),
    Form("line {line} is of the history", .isOfHistory),
    Form("line {line} is beside no line of {list}", .besideNone),
    Form("line {line} is beside a line of {list}", .besideNone, not: true),
    Form("line {line} follows no procedure with a global period", .noEarlierOperation),
    Form("line {line} lies in the global period of line {other}", .inGlobalPeriod),
    Form("line {line} follows line {other} within {number} days", .withinDays),
  ]

  private static let claimModifiers = [
    Form("line {line} has an unknown modifier", .unknownModifier),
    Form("line {line} has a modifier that is not in force", .modifierNotInForce),
    Form("line {line} has a modifier twice", .modifierTwice),
    Form("line {line} has {number} modifiers of {list}", .modifiersOf),
    Form("line {line} has modifier in {list} behind one in {list}", .modifierBehind),
    Form("line {line} has a bypass modifier", .bypassModifier),
    Form("line {line} has no bypass modifier", .bypassModifier, not: true),
    Form("line {line} first modifier in {list}", .firstModifier),
    Form("line {line} first modifier not in {list}", .firstModifier, not: true),
    Form("lines {line} and {other} carry the same anatomic modifiers", .sameAnatomicModifiers),
    Form(
      "lines {line} and {other} carry other anatomic modifiers",
      .sameAnatomicModifiers,
      not: true
    ),
  ]

  private static let claimLines = [
    Form("line {line} has a day's units above its limit", .dayUnitsAboveLimit),
    Form("line {line} has adjudication indicator in {list}", .adjudicationIndicator),
    Form("line {line} has modifier 50 and units above 1", .bilateralUnits),
    Form("line {line} has no units", .unitsMissing),
    Form("line {line} has units that are no whole number", .unitsNotWhole),
    Form("line {line} has no minutes", .minutesMissing),
    Form("line {line} has timed units of {list} above the minutes", .timedUnitsAboveMinutes),
    Form("line {line} has no date", .dateMissing),
    Form("line {line} lies after the day of the check", .dateAhead),
    Form("line {line} spans several days", .spansDays),
    Form("line {line} lies more than {number} days before the day of the check", .olderThan),
    Form("line {line} has add-on type in {list}", .addOnType),
    Form("line {line} has no place", .placeMissing),
    Form("line {line} has an unknown place", .placeUnknown),
    Form("line {line} place in {list}", .linePlace),
    Form("line {line} place not in {list}", .linePlace, not: true),
    Form("line {line} has no pointer", .noPointer),
    Form("line {line} has a pointer at no diagnosis", .brokenPointer),
    Form("line {line} points at diagnosis {other}", .pointsAt),
    Form("line {line} points at none of {list}", .pointsAtNone),
    Form("line {line} is of another side than diagnosis {other}", .otherSide),
    Form("an article names line {line} and none of its diagnoses", .articleSupportsNone),
  ]

  private static let claimPersons = [
    Form("the patient is {word}", .sex),
    Form("history is given", .historyIsGiven),
    Form("history is not given", .historyIsGiven, not: true),
    Form("age in days at least {number}", .ageDaysAtLeast),
    Form("age in days under {number}", .ageDaysUnder),
  ]

  private static let claimDiagnoses = [
    Form("there are no diagnoses", .diagnosisCount, number: 0),
    Form("there is one diagnosis", .diagnosisCount, number: 1),
    Form("diagnosis {line} is unknown", .diagnosisUnknown),
    Form("diagnosis {line} is known", .diagnosisUnknown, not: true),
    Form("diagnosis {line} is not billable", .diagnosisNotBillable),
    Form("diagnosis {line} is not in force", .diagnosisNotInForce),
    Form("diagnosis {line} is not in the list of its day", .notListed),
    Form("diagnosis {line} lacks its seventh character", .lacksSeventhCharacter),
    Form("diagnosis {line} has its seventh character", .lacksSeventhCharacter, not: true),
    Form("diagnosis {line} is listed first", .listedFirst),
    Form("diagnosis {line} is one of {list}", .diagnosisCode),
    Form("diagnosis {line} is none of {list}", .diagnosisCode, not: true),
    Form("diagnosis {line} is a manifestation", .isManifestation),
    Form("diagnosis {line} is a sequela", .isSequela),
    Form("diagnosis {line} excludes diagnosis {other}", .excludes),
    Form("diagnoses {line} and {other} are the same", .sameDiagnosis),
  ]
}
