import ArgumentParser

/// Sums and dates, each with its steps and sources.
struct CalculateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calculate",
    abstract: "Work out a fee, units, a date or a visit level, with every step and its source.",
    discussion: """
      At a terminal what is missing is asked for. In a session the same: calculate fee 99213 --area \
      Dallas. Tables of another year than that of the service determine nothing; what they say is shown.
      """,
    subcommands: [
      CalculateFeeCommand.self, CalculateProceduresCommand.self, CalculateBilateralCommand.self,
      CalculateSurgeonsCommand.self, CalculateAnesthesiaCommand.self,
      CalculateTherapyCommand.self, CalculateDrugCommand.self, CalculateGlobalPeriodCommand.self,
      CalculateFilingCommand.self, CalculateAgeCommand.self, CalculateVisitLevelCommand.self,
      CalculateProlongedCommand.self, CalculateCriticalCareCommand.self,
      CalculateSplitSharedCommand.self,
    ]
  )
}
