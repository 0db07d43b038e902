import ArgumentParser
import CasePilot

/// Reads every rule and fact and runs their examples and cases.
struct RulesCheckCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Name every fault of every rule and knowledge file, and run all examples and cases.",
    discussion: """
      Rules, facts and tables are also held against each other: rules that never fire, contradict or stand \
      twice, levels and minutes without a code, periods that overlap. What only a person can judge is a \
      note. Exit status: 0 no fault, 1 faults, 2 error; notes change nothing.
      """
  )

  @Flag(help: "List the notes too, not only their number.")
  var notes = false

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let check = try RuleCheck.run(knowledge.location(in: surroundings))
    try surroundings.output.write(text: check.faults.map { $0 + "\n" }.joined())
    if notes { try surroundings.output.write(text: check.notes.map { $0 + "\n" }.joined()) }
    let end = check.isClean ? "clean" : "\(check.faults.count) faults"
    let noted = check.notes.isEmpty ? "" : ", \(check.notes.count) notes"
    try surroundings.output.write(
      text:
        "\(check.intents) intents, \(check.policies) policies, \(check.checks) claim checks, \(check.facts) facts, "
        + "\(check.cases) examples and cases: \(end)\(noted)\n"
    )
    return check.isClean ? .answered : .unanswered
  }
}
