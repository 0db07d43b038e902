import ArgumentParser
import CaseModel

/// Several procedures of one session.
struct CalculateProceduresCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "procedures",
    abstract: "Several procedures of one session: endoscopy families, then 100, 50, 50, 50, 50 %."
  )

  @Argument(help: ArgumentHelp("The codes: 45385 45380-59.", valueName: "code"))
  var codes: [String] = []

  @OptionGroup(title: "The place") var place: AreaOptions
  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let lines = try form.value(
      codes.isEmpty ? nil : codes.map(CalculationValues.line),
      "codes",
      example: "45385 45380",
      read: CalculationValues.lines
    )
    return .procedures(
      ProceduresRequest(lines, area: try place.area(&form), site: try place.site(&form))
    )
  }
}
