import CaseModel

/// The phrases that a policy's `when:` may use, each with what it means.
///
/// `{line}` and `{other}` stand for A, B or C; `{list}` for one value or `[several, values]`;
/// `{word}`, `{number}` and `{date}` for one of each. `Rules/README.md` explains them to coders.
package enum ConditionGrammar {
  package struct Form: Sendable {
    package let template: [String]
    package let kind: Condition.Kind
    package let isNegated: Bool
    package let number: Int

    init(_ template: String, _ kind: Condition.Kind, not: Bool = false, number: Int = 0) {
      self.template = template.split(separator: " ").map(String.init)
      self.kind = kind
      isNegated = not
      self.number = number
    }
  }

  package static let forms: [Form] = question + lines + fees + edits + claims + validity

  private static let question = [
    Form("intent is {word}", .intent),
    Form("intent in {list}", .intent),
    Form("intent is not {word}", .intent, not: true),
    Form("intent not in {list}", .intent, not: true),
    Form("the question mentions {word}", .mentions),
    Form("the question mentions one of {list}", .mentions),
    Form("the question does not mention {word}", .mentions, not: true),
    Form("the question does not mention one of {list}", .mentions, not: true),
    Form("the question mentions none of {list}", .mentions, not: true),
    Form("payer is told", .payerIsTold),
    Form("payer is not told", .payerIsTold, not: true),
    Form("payer is {word}", .payer),
    Form("payer in {list}", .payer),
    Form("payer is not {word}", .payer, not: true),
    Form("payer not in {list}", .payer, not: true),
    Form("setting is told", .settingIsTold),
    Form("setting is {word}", .setting),
    Form("setting is not {word}", .setting, not: true),
    Form("place is told", .placeIsTold),
    Form("place is not told", .placeIsTold, not: true),
    Form("place in {list}", .place),
    Form("place not in {list}", .place, not: true),
    Form("state is told", .stateIsTold),
    Form("state is not told", .stateIsTold, not: true),
    Form("minutes at least {number}", .minutesAtLeast),
    Form("minutes under {number}", .minutesUnder),
    Form("minutes are told", .minutesAreTold),
    Form("minutes are not told", .minutesAreTold, not: true),
    Form("units are told", .unitsAreTold),
    Form("age at least {number}", .ageAtLeast),
    Form("age under {number}", .ageUnder),
    Form("count of {word} at least {number}", .countAtLeast),
    Form("count of {word} under {number}", .countUnder),
    Form("a modifier is asked", .modifierIsAsked),
    Form("no modifier is asked", .modifierIsAsked, not: true),
    Form("modifier asked in {list}", .modifierAsked),
    Form("modifier asked not in {list}", .modifierAsked, not: true),
    Form("a diagnosis is told", .diagnosisIsTold),
    Form("no diagnosis is told", .diagnosisIsTold, not: true),
    Form("the date is told", .dateIsTold),
    Form("the date is before {date}", .dateBefore),
    Form("the date is on or after {date}", .dateFrom),
    Form("it is established that {word}", .established),
    Form("it is established that {word} of {line}", .established),
    Form("it is not established that {word}", .established, not: true),
    Form("it is not established that {word} of {line}", .established, not: true),
    Form("two lines share practitioner, patient and date", .assumed),
    Form("the lines share practitioner, patient and date", .assumed),
  ]

  private static let lines = [
    Form("there are no lines", .lineCount, number: 0),
    Form("there is one line", .lineCount, number: 1),
    Form("there are two lines", .lineCount, number: 2),
    Form("line {line} is one of {list}", .lineCode),
    Form("line {line} is none of {list}", .lineCode, not: true),
    Form("line {line} has modifier in {list}", .lineModifier),
    Form("no line {line} modifier in {list}", .lineModifier, not: true),
    Form("line {line} has units at least {number}", .unitsAtLeast),
    Form("line {line} has units above its limit", .unitsAboveLimit),
    Form("line {line} has units within its limit", .unitsAboveLimit, not: true),
    Form("line {line} has a unit limit", .hasUnitLimit),
    Form("line {line} has no unit limit", .hasUnitLimit, not: true),
    Form("line {line} has limit by date", .limitByDate),
    Form("line {line} has limit by line", .limitByLine),
  ]

  private static let fees = [
    Form("line {line} has global days in {list}", .globalDays),
    Form("line {line} has status in {list}", .status),
    Form("line {line} has bilateral indicator in {list}", .bilateral),
    Form("line {line} has multiple-procedure indicator in {list}", .multipleProcedure),
    Form("line {line} has assistant indicator in {list}", .assistant),
    Form("line {line} has co-surgeon indicator in {list}", .coSurgeon),
    Form("line {line} has team indicator in {list}", .team),
    Form("line {line} has professional-technical indicator in {list}", .professionalTechnical),
  ]

  private static let edits = [
    Form("line {line} is an add-on of line {other}", .isAddOnOf),
    Form("line {line} is not an add-on of line {other}", .isAddOnOf, not: true),
    Form("line {line} is an add-on", .isAddOn),
    Form("line {line} is not an add-on", .isAddOn, not: true),
    Form("line {line} has no primary among the lines", .hasNoPrimary),
    Form("pair {line} {other} has indicator in {list}", .pairIndicator),
    Form("pair {line} {other} has no edit", .pairNoEdit),
    Form("pair {line} {other} is not checked", .pairNotChecked),
  ]

  private static let validity = [
    Form("line {line} is known", .isKnown),
    Form("line {line} is unknown", .isKnown, not: true),
    Form("line {line} is in force", .isInForce),
    Form("line {line} is not in force", .isInForce, not: true),
    Form("line {line} is ended", .isEnded),
    Form("line {line} is not yet in force", .isNotYetInForce),
    Form("line {line} has a successor", .hasSuccessor),
    Form("line {line} has no successor", .hasSuccessor, not: true),
    Form("line {line} has a predecessor", .hasPredecessor),
    Form("line {line} is not {word}", .lineClass, not: true),
    Form("line {line} is {word}", .lineClass),
  ]
}
