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

/// The last day for a claim.
struct CalculateFilingCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "filing",
    abstract: "The last day on which the payer takes a claim."
  )

  @Argument(help: ArgumentHelp("The day of service: 2025-03-03.", valueName: "day"))
  var day: String?

  @Option(
    help: ArgumentHelp("The day on which the claim arrived.", valueName: "day"),
    transform: { try CaseChoices.date($0) }
  )
  var received: ServiceDate?

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let day = try form.value(
      day.map(CaseChoices.date),
      "day of service",
      example: "2025-03-03",
      read: CaseChoices.date
    )
    return .filing(FilingRequest(service: day, received: received))
  }
}

/// An age.
struct CalculateAgeCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "age",
    abstract: "The age on a day, in days, months and years; the day of birth is not repeated.",
    discussion: """
      The day of birth is a patient's detail: leave it out of the command, and it is asked for \
      without being kept in any history.
      """
  )

  @Argument(help: ArgumentHelp("The day of birth: 2024-12-01.", valueName: "day"))
  var birth: String?

  @Option(
    help: ArgumentHelp("The day wanted; the date of service when not given.", valueName: "day"),
    transform: { try CaseChoices.date($0) }
  )
  var on: ServiceDate?

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let birth = try form.value(
      birth.map(CalculationValues.birth),
      "day of birth",
      example: "as 2024-12-01",
      read: CalculationValues.birth
    )
    let day = try form.value(
      on ?? options.service.date,
      "day wanted",
      example: "2025-03-03",
      read: CaseChoices.date
    )
    return .age(AgeRequest(birth: birth, on: day))
  }
}
