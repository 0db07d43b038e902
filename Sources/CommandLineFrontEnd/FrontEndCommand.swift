import ArgumentParser

/// A command of `casepilot`, run in surroundings that a test can make up.
protocol FrontEndCommand: ParsableCommand {
  func run(in surroundings: Surroundings) throws -> ExitStatus
}
