import ArgumentParser
import CaseModel

/// Units of prolonged time with a visit code.
struct CalculateProlongedCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "prolonged",
    abstract: "Units of prolonged time with a visit code, by CPT and for Medicare."
  )

  @Argument(help: ArgumentHelp("The visit code: 99215.", valueName: "code"))
  var code: String?

  @Argument(help: ArgumentHelp("Total minutes.", valueName: "minutes"))
  var minutes: String?

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let code = try form.value(
      code.map(CalculationValues.code),
      "visit code",
      example: "99215",
      read: CalculationValues.code
    )
    let minutes = try form.value(
      minutes.map(CalculationValues.minutes),
      "total minutes",
      example: "84",
      read: CalculationValues.minutes
    )
    return .visitLevel(VisitLevelRequest(.office, code: code, minutes: minutes))
  }
}
