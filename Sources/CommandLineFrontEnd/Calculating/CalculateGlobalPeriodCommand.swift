import ArgumentParser
import CaseModel

/// The days of a global period.
struct CalculateGlobalPeriodCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "global-period",
    abstract: "First and last day of a global period, and whether a visit lies inside."
  )

  @Argument(help: ArgumentHelp("The day of surgery: 2025-03-03.", valueName: "day"))
  var surgery: String?

  @Argument(help: ArgumentHelp("The code, or 0, 10 or 90 days.", valueName: "code-or-days"))
  var period: String?

  @Option(
    help: ArgumentHelp("A later day, to be placed.", valueName: "day"),
    transform: { try CaseChoices.date($0) }
  )
  var visit: ServiceDate?

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let day = try form.value(
      surgery.map(CaseChoices.date),
      "day of surgery",
      example: "2025-03-03",
      read: CaseChoices.date
    )
    var request = GlobalPeriodRequest(surgery: day, visit: visit)
    let period = try form.value(period, "code or days", example: "27447 or 90") { $0 }
    if let days = Int(period), period.utf8.count <= 3 {
      guard [0, 10, 90].contains(days) else {
        throw FrontEndError.unknownValue(
          of: "number of global days",
          given: period,
          allowed: ["0", "10", "90"]
        )
      }
      request.days = days
    } else {
      request.code = try CalculationValues.code(period)
    }
    request.visit = try form.optional(
      visit,
      "day of a visit",
      example: "2025-05-20",
      read: CaseChoices.date
    )
    return .globalPeriod(request)
  }
}
