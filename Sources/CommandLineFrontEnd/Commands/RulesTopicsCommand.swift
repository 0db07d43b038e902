import ArgumentParser
import CasePilot

/// Writes the table of topics.
struct RulesTopicsCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract:
      "Write what coders ask about, with the facts, rules, rows and examples on each topic.",
    discussion: "The page is Markdown; KnowledgeBase/TOPICS.md is made by it."
  )

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let list = try TopicList.run(knowledge.location(in: surroundings))
    try surroundings.output.write(text: list.text)
    return .answered
  }
}
