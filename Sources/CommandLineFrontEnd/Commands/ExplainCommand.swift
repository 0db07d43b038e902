import ArgumentParser

/// Reads one rule or fact aloud.
struct ExplainCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Read aloud a rule that 'why' or 'check' named: what, why, source, examples."
  )

  @Argument(help: "The id of a rule.")
  var id: String

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    try RuleReading(library: surroundings.open(knowledge)).write(id, to: surroundings.output)
    return .answered
  }
}
