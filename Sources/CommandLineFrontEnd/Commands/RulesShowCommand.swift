import ArgumentParser

/// Reads one rule aloud.
struct RulesShowCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Read a rule aloud."
  )

  @Argument(help: "The name of the rule, as 'casepilot rules list' writes it.")
  var id: String

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    try RuleReading(library: surroundings.open(knowledge)).write(id, to: surroundings.output)
    return .answered
  }
}
