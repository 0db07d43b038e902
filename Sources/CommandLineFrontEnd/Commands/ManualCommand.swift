import ArgumentParser
import Foundation

/// Writes the manual page, made from the definitions of the commands.
struct ManualCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual page, for: casepilot manual | man -l -"
  )

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let command = try CommandDescription(dumpedHelp: CasePilotCommand._dumpHelp())
    try surroundings.output.write(text: ManualPageRenderer(command: command).page)
    return .answered
  }
}
