import ArgumentParser
import CaseModel

/// Anesthesia units and payment.
struct CalculateAnesthesiaCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "anesthesia",
    abstract: "Anesthesia units and payment: base, minutes, medical direction, area."
  )

  @Argument(help: ArgumentHelp("The anesthesia code.", valueName: "code"))
  var code: String?

  @Option(
    help: ArgumentHelp("Minutes of anesthesia time.", valueName: "minutes"),
    transform: { try CalculationValues.minutes($0) }
  )
  var minutes: Int?

  @Option(
    help: ArgumentHelp("Base units, when the code's are not known.", valueName: "units"),
    transform: { try CalculationValues.number($0, of: "number of base units") }
  )
  var base: Int?

  @Option(
    help: ArgumentHelp("AA, AD, QK, QX, QY or QZ.", valueName: "modifier"),
    transform: { try CalculationValues.modifier($0) }
  )
  var modifier: String?

  @Option(
    help: ArgumentHelp("Physical status, 1 to 6; adds nothing for Medicare.", valueName: "status"),
    transform: { try CalculationValues.number($0, of: "physical status") }
  )
  var status: Int?

  @Option(
    help: ArgumentHelp("Town, state or payment area.", valueName: "place")
  )
  var area: String?

  @Option(
    help: ArgumentHelp("Dollars a unit by contract.", valueName: "dollars"),
    transform: { try CalculationValues.factor($0) }
  )
  var factor: String?

  @Flag(help: "With AD: the physician was present at induction.")
  var atInduction = false

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let code = try code.map(CalculationValues.code)
    var request = AnesthesiaRequest(code: code, baseUnits: base, isPresentAtInduction: atInduction)
    if code == nil, base == nil, modifier != "AD" {
      request.code = try form.value(nil, "code", example: "00670", read: CalculationValues.code)
    }
    if modifier != "AD" {
      request.minutes = try form.value(
        minutes,
        "minutes",
        example: "137",
        read: CalculationValues.minutes
      )
    }
    request.modifier =
      try form.optional(modifier, "modifier", example: "QK", read: CalculationValues.modifier) ?? ""
    request.physicalStatus = status
    request.area = try form.optional(area, "payment area", example: "Dallas") { $0 } ?? ""
    request.factor = factor
    return .anesthesia(request)
  }
}
