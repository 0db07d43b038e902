import ArgumentParser
import CaseModel

/// The level of a visit.
struct CalculateVisitLevelCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit-level",
    abstract:
      "The visit code from minutes, from decision making, or from both, with prolonged time."
  )

  @Argument(
    help: ArgumentHelp(
      "Kind of visit: office, hospital, emergency, nursing-facility, home and others.",
      valueName: "kind"
    )
  )
  var kind: String?

  @Option(
    help: "new, established, initial, subsequent or discharge.",
    transform: { try CalculationValues.patient($0) }
  )
  var patient: String?

  @Option(
    help: ArgumentHelp("Total minutes of the practitioner on the date.", valueName: "minutes"),
    transform: { try CalculationValues.minutes($0) }
  )
  var minutes: Int?

  @Option(
    help: ArgumentHelp("Decision making as a whole: straightforward to high.", valueName: "level"),
    transform: { try CalculationValues.level($0) }
  )
  var mdm: DecisionMakingLevel?

  @Option(help: ArgumentHelp("The problems: \"2 stable chronic\", or a level.", valueName: "words"))
  var problems: String?

  @Option(help: ArgumentHelp("The data: \"3 unique tests\", or a level.", valueName: "words"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "The risk: \"prescription drug management\", or a level.",
      valueName: "words"
    )
  )
  var risk: String?

  @Option(
    help: ArgumentHelp("Hours of a stay that began and ended on the date.", valueName: "hours"),
    transform: { try CalculationValues.number($0, of: "number of hours") }
  )
  var stayHours: Int?

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let kind = try form.value(
      kind.map(CalculationValues.kind),
      "kind of visit",
      example: "office",
      read: CalculationValues.kind
    )
    let told = [problems, data, risk].contains { $0 != nil }
    return .visitLevel(
      VisitLevelRequest(
        kind,
        patient: try form.optional(
          patient,
          "patient",
          example: "new or established",
          read: CalculationValues.patient
        ) ?? "",
        problems: problems ?? "",
        data: data ?? "",
        risk: risk ?? "",
        decisionMaking: told
          ? mdm
          : try form.optional(
            mdm,
            "decision making",
            example: "moderate",
            read: CalculationValues.level
          ),
        minutes: try form.optional(
          minutes,
          "total minutes",
          example: "42",
          read: CalculationValues.minutes
        ),
        stayHours: stayHours
      )
    )
  }
}
