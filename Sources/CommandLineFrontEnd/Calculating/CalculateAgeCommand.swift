import ArgumentParser
import CaseModel

/// An age.
struct CalculateAgeCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "age",
    abstract: "The age on a day, in days, months and years; the day of birth is not repeated.",
    discussion: """
      The day of birth is a patient's detail: leave it out of the command, and it is asked for \
      without being kept in any history.
      """
  )

  @Argument(help: ArgumentHelp("The day of birth: 2024-12-01.", valueName: "day"))
  var birth: String?

  @Option(
    help: ArgumentHelp("The day wanted; the date of service when not given.", valueName: "day"),
    transform: { try CaseChoices.date($0) }
  )
  var on: ServiceDate?

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let birth = try form.value(
      birth.map(CalculationValues.birth),
      "day of birth",
      example: "as 2024-12-01",
      read: CalculationValues.birth
    )
    let day = try form.value(
      on ?? options.service.date,
      "day wanted",
      example: "2025-03-03",
      read: CaseChoices.date
    )
    return .age(AgeRequest(birth: birth, on: day))
  }
}
