import ArgumentParser
import CaseModel

/// The fee of one code.
struct CalculateFeeCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "fee",
    abstract:
      "The Medicare fee of a code, with modifiers 26, TC, 50, 51, 54, 55, 62, 78, 80, AS, CQ."
  )

  @Argument(
    help: ArgumentHelp("The code, with modifiers behind hyphens: 20610-50.", valueName: "code")
  )
  var code: String?

  @OptionGroup(title: "The place") var place: AreaOptions
  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let line = try form.value(
      code.map(CalculationValues.line),
      "code",
      example: "20610-50",
      read: CalculationValues.line
    )
    return .fee(
      FeeRequest(
        line.code,
        modifiers: line.modifiers,
        area: try place.area(&form),
        site: try place.site(&form)
      )
    )
  }
}
