import ArgumentParser

/// Names the rules.
struct RulesListCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Name all rules, one a line."
  )

  @Flag(help: "Only the claim checks.")
  var checks = false

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let library = try surroundings.open(knowledge)
    let ids = try checks ? library.checkIDs() : library.ruleIDs()
    try surroundings.output.write(text: ids.map { $0 + "\n" }.joined())
    return .answered
  }
}
