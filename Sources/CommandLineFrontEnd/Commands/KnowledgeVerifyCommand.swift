import ArgumentParser
import CasePilot

/// Looks for damage in the database.
struct KnowledgeVerifyCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the database by the hashes of its tables.",
    discussion: "Exit status: 0 as it was written, 1 damaged, 2 error."
  )

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let upkeep = try KnowledgeUpkeep(existing: knowledge.location(in: surroundings))
    let faults = try upkeep.verify()
    guard !faults.isEmpty else {
      try surroundings.output.write(text: "The database is as it was written.\n")
      return .answered
    }
    let advice =
      "Move the database away; it is built anew at the next start, then repeat the imports."
    try surroundings.output.write(text: (faults + [advice]).joined(separator: "\n") + "\n")
    return .unanswered
  }
}
