import ArgumentParser
import CaseModel

/// Both sides.
struct CalculateBilateralCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "bilateral",
    abstract: "The Medicare fee of a procedure on both sides, by its bilateral indicator."
  )

  @Argument(help: ArgumentHelp("The code.", valueName: "code"))
  var code: String?

  @OptionGroup(title: "The place") var place: AreaOptions
  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let code = try form.value(
      code.map(CalculationValues.code),
      "code",
      example: "20610",
      read: CalculationValues.code
    )
    return .fee(
      FeeRequest(
        code,
        modifiers: ["50"],
        area: try place.area(&form),
        site: try place.site(&form)
      )
    )
  }
}
