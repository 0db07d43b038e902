import ArgumentParser
import CaseModel

/// Where a fee is wanted.
struct AreaOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Town, state, payment area or ZIP code; the national amount without it.",
      valueName: "place"
    )
  )
  var area: String?

  @Option(
    help: "office (non-facility) or facility; both without it.",
    transform: { try CalculationValues.site($0) }
  )
  var site: PaymentSite?

  func area(_ form: inout CalculationForm) throws -> String {
    try form.optional(area, "payment area", example: "Dallas, TX or 75201") { $0 } ?? ""
  }

  func site(_ form: inout CalculationForm) throws -> PaymentSite? {
    try form.optional(site, "site", example: "office or facility", read: CalculationValues.site)
  }
}

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
