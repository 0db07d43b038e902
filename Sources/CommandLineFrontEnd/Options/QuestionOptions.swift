import ArgumentParser
import CaseModel

/// What is known about the service beside the words of the question.
struct QuestionOptions: ParsableArguments {
  @Option(
    help: "Date of service, such as 2025-03-01; today when it is not given.",
    transform: { try CaseChoices.date($0) }
  )
  var date: ServiceDate?

  @Option(
    help: "Setting: practitioner (when not given), facility (hospital outpatient) or asc.",
    completion: .list(CaseChoices.settings),
    transform: { try CaseChoices.setting($0) }
  )
  var setting: Setting?

  @Option(
    help: "Payer: medicare (when not given), medicare-advantage, medicaid, commercial and others.",
    completion: .list(CaseChoices.payers),
    transform: { try CaseChoices.payer($0) }
  )
  var payer: Payer?

  @Option(
    help: "State in two letters, which decides the Medicare contractor.",
    completion: .list(CaseChoices.states),
    transform: { try CaseChoices.state($0) }
  )
  var state: String?

  /// A question under these options; the day is today when none was given.
  func question(_ text: String, today: ServiceDate) -> Question {
    Question(
      text,
      date: date ?? today,
      dateIsGiven: date != nil,
      setting: setting,
      payer: payer,
      state: state
    )
  }
}
