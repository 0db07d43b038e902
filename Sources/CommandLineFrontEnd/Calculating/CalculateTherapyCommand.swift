import ArgumentParser
import CaseModel

/// Therapy units.
struct CalculateTherapyCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "therapy",
    abstract: "Units of timed therapy: the 8-minute rule, and the rule of eights beside it."
  )

  @Argument(
    help: ArgumentHelp("Minutes of each timed service: 97110:23 97140:8.", valueName: "minutes")
  )
  var services: [String] = []

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    .therapy(
      TherapyRequest(
        try form.value(
          services.isEmpty ? nil : services.map(CalculationValues.service),
          "minutes of each service",
          example: "97110:23 97140:8",
          read: CalculationValues.services
        )
      )
    )
  }
}
