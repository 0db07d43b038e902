import ArgumentParser
import CaseModel

/// Critical care units.
struct CalculateCriticalCareCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "critical-care",
    abstract: "Units of 99291 and 99292 from the minutes of a date."
  )

  @Argument(help: ArgumentHelp("Minutes on the date.", valueName: "minutes"))
  var minutes: String?

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    .criticalCare(
      CriticalCareRequest(
        minutes: try form.value(
          minutes.map(CalculationValues.minutes),
          "minutes",
          example: "110",
          read: CalculationValues.minutes
        )
      )
    )
  }
}
