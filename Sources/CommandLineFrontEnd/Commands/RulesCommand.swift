import ArgumentParser

/// The rules, to be checked and read.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Check the rules and read them.",
    subcommands: [
      RulesCheckCommand.self, RulesShowCommand.self, RulesListCommand.self, RulesTopicsCommand.self,
      RulesCatalogueCommand.self,
    ]
  )
}
