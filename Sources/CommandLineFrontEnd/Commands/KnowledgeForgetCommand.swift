import ArgumentParser
import CasePilot

/// Takes an imported release out of the database.
struct KnowledgeForgetCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Take an imported release out and free its space."
  )

  @Argument(help: "The release: its number in 'knowledge status', or words of its name.")
  var release: String

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let upkeep = try surroundings.upkeep(knowledge)
    let found = try upkeep.release(named: release)
    try upkeep.forget(found)
    try surroundings.output.write(text: "Forgotten: \(found.label), \(found.rows) rows.\n")
    return .answered
  }
}
