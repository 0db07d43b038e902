import ArgumentParser
import CaseModel

/// A further surgeon's part.
struct CalculateSurgeonsCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "surgeons",
    abstract: "The part of an assistant (80, 81, 82, AS) or of each co-surgeon (62)."
  )

  @Argument(help: ArgumentHelp("The code.", valueName: "code"))
  var code: String?

  @Option(
    help: ArgumentHelp("80, 81, 82, AS or 62.", valueName: "modifier"),
    transform: { try CalculationValues.modifier($0) }
  )
  var role: String?

  @OptionGroup(title: "The place") var place: AreaOptions
  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let code = try form.value(
      code.map(CalculationValues.code),
      "code",
      example: "63042",
      read: CalculationValues.code
    )
    let role = try form.value(
      role,
      "role",
      example: "80, 81, 82, AS or 62",
      read: CalculationValues.modifier
    )
    guard ["80", "81", "82", "AS", "62"].contains(role) else {
      throw FrontEndError.unknownValue(
        of: "role",
        given: role,
        allowed: ["80", "81", "82", "AS", "62"]
      )
    }
    return .fee(
      FeeRequest(
        code,
        modifiers: [role],
        area: try place.area(&form),
        site: try place.site(&form)
      )
    )
  }
}
