import ArgumentParser

/// Names the rules.
struct RulesListCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Name all rules, one a line."
  )

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let ids = try surroundings.open(knowledge).ruleIDs()
    try surroundings.output.write(text: ids.map { $0 + "\n" }.joined())
    return .answered
  }
}
