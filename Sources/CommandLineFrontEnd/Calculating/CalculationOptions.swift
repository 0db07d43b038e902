import ArgumentParser
import CaseModel

/// What all calculations take beside their own values.
struct CalculationOptions: ParsableArguments {
  @OptionGroup(title: "The service") var service: CalculatedServiceOptions
  @OptionGroup(title: "The answer") var display: DisplayOptions
  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions
}

/// The part of a question's options that a calculation heeds.
struct CalculatedServiceOptions: ParsableArguments {
  @Option(
    help: "Date of service, such as 2025-03-01; today when it is not given.",
    transform: { try CaseChoices.date($0) }
  )
  var date: ServiceDate?

  @Option(
    help: "Payer: medicare (when not given), medicare-advantage, medicaid, commercial and others.",
    completion: .list(CaseChoices.payers),
    transform: { try CaseChoices.payer($0) }
  )
  var payer: Payer?

  /// A question without words under these options.
  func question(_ text: String, today: ServiceDate) -> Question {
    Question(text, date: date ?? today, dateIsGiven: date != nil, payer: payer)
  }
}
