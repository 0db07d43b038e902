import ArgumentParser
import CasePilot

/// Checks the codes that rules and knowledge name.
struct KnowledgeCheckCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Hold every code that rules and knowledge name against the official tables.",
    discussion: """
      Whether each code exists on the days for which it is named, whether it is an add-on, its global days, \
      and whether ended codes are said to have ended. Import the official files first: a slice proves \
      nothing by what it lacks. Differences that are as they should be stand in \
      KnowledgeBase/code-differences.tsv with their reason. Exit status: 0 no difference without a reason, \
      1 some, or a table is missing, 2 error.
      """
  )

  @Flag(help: "List the explained differences too, not only their number.")
  var explained = false

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let check = try CodeCheck.run(knowledge.location(in: surroundings))
    var lines = check.faults + (explained ? check.explained + check.notes : [])
    lines += check.tables.map { "looked in: \($0)" }
    lines += check.missing.map { "not loaded as a whole: \($0); import its file" }
    if !check.ahead.isEmpty {
      lines.append("begin after these tables: \(check.ahead.joined(separator: ", "))")
    }
    let end = check.faults.isEmpty ? "no difference" : "\(check.faults.count) differences"
    lines.append(
      "\(check.codes) codes in \(check.uses) places: \(end) without an explanation, \(check.explained.count) with one"
    )
    try surroundings.output.write(text: lines.map { $0 + "\n" }.joined())
    return check.faults.isEmpty && check.missing.isEmpty ? .answered : .unanswered
  }
}
