import ArgumentParser
import CaseModel

/// The last day for a claim.
struct CalculateFilingCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "filing",
    abstract: "The last day on which the payer takes a claim."
  )

  @Argument(help: ArgumentHelp("The day of service: 2025-03-03.", valueName: "day"))
  var day: String?

  @Option(
    help: ArgumentHelp("The day on which the claim arrived.", valueName: "day"),
    transform: { try CaseChoices.date($0) }
  )
  var received: ServiceDate?

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let day = try form.value(
      day.map(CaseChoices.date),
      "day of service",
      example: "2025-03-03",
      read: CaseChoices.date
    )
    return .filing(FilingRequest(service: day, received: received))
  }
}
