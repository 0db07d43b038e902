import ArgumentParser
import CasePilot

/// Writes the list of all rules, as `Rules/CATALOGUE.md` has it.
struct RulesCatalogueCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Write the list of all rules in Markdown."
  )

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    try surroundings.output.write(text: RuleCatalogue.text(knowledge.location(in: surroundings)))
    return .answered
  }
}
