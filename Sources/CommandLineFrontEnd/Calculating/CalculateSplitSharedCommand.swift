import ArgumentParser
import CaseModel

/// Who bills a split visit.
struct CalculateSplitSharedCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "split-shared",
    abstract: "Who bills a visit that a physician and an NP or PA of the group gave together."
  )

  @Option(
    help: ArgumentHelp("Minutes of the physician alone.", valueName: "minutes"),
    transform: { try CalculationValues.minutes($0) }
  )
  var physician: Int?

  @Option(
    help: ArgumentHelp("Minutes of the NP or PA alone.", valueName: "minutes"),
    transform: { try CalculationValues.minutes($0) }
  )
  var other: Int?

  @Option(
    help: ArgumentHelp("Minutes of both together.", valueName: "minutes"),
    transform: { try CalculationValues.minutes($0) }
  )
  var joint: Int?

  @Flag(help: "In an office, not a facility.")
  var office = false

  @Flag(help: "The visit is critical care.")
  var criticalCare = false

  @Flag(help: "The physician made the decision making in its substance.")
  var physicianDecided = false

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    .splitShared(
      SplitSharedRequest(
        physicianMinutes: try form.value(
          physician,
          "minutes of the physician",
          example: "20",
          read: CalculationValues.minutes
        ),
        otherMinutes: try form.value(
          other,
          "minutes of the NP or PA",
          example: "25",
          read: CalculationValues.minutes
        ),
        jointMinutes: try form.optional(
          joint,
          "minutes together",
          example: "5",
          read: CalculationValues.minutes
        ) ?? 0,
        isFacility: !office,
        isCriticalCare: criticalCare,
        physicianDecided: physicianDecided
      )
    )
  }
}
