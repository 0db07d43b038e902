import ArgumentParser
import CasePilot

/// Reads every rule and fact and runs their examples and cases.
struct RulesCheckCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Name every fault of every rule and knowledge file, and run all examples and cases."
  )

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let check = try RuleCheck.run(knowledge.location(in: surroundings))
    try surroundings.output.write(text: check.faults.map { $0 + "\n" }.joined())
    let end = check.isClean ? "clean" : "\(check.faults.count) faults"
    try surroundings.output.write(
      text:
        "\(check.intents) intents, \(check.policies) policies, \(check.checks) claim checks, \(check.facts) facts, "
        + "\(check.cases) examples and cases: \(end)\n"
    )
    return check.isClean ? .answered : .unanswered
  }
}
