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

/// Units of prolonged time with a visit code.
struct CalculateProlongedCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "prolonged",
    abstract: "Units of prolonged time with a visit code, by CPT and for Medicare."
  )

  @Argument(help: ArgumentHelp("The visit code: 99215.", valueName: "code"))
  var code: String?

  @Argument(help: ArgumentHelp("Total minutes.", valueName: "minutes"))
  var minutes: String?

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    let code = try form.value(
      code.map(CalculationValues.code),
      "visit code",
      example: "99215",
      read: CalculationValues.code
    )
    let minutes = try form.value(
      minutes.map(CalculationValues.minutes),
      "total minutes",
      example: "84",
      read: CalculationValues.minutes
    )
    return .visitLevel(VisitLevelRequest(.office, code: code, minutes: minutes))
  }
}

/// Critical care units.
struct CalculateCriticalCareCommand: CalculationCommand {
  static let configuration = CommandConfiguration(
    commandName: "critical-care",
    abstract: "Units of 99291 and 99292 from the minutes of a date."
  )

  @Argument(help: ArgumentHelp("Minutes on the date.", valueName: "minutes"))
  var minutes: String?

  @OptionGroup var options: CalculationOptions

  func request(_ form: inout CalculationForm) throws -> CalculationRequest {
    .criticalCare(
      CriticalCareRequest(
        minutes: try form.value(
          minutes.map(CalculationValues.minutes),
          "minutes",
          example: "110",
          read: CalculationValues.minutes
        )
      )
    )
  }
}

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
