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
