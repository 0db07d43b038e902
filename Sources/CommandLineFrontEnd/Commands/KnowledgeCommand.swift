import ArgumentParser
import CaseModel
import CasePilot

/// What knowledge is loaded.
struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge",
    abstract: "Show which releases of which tables are loaded.",
    subcommands: [KnowledgeStatusCommand.self],
    defaultSubcommand: KnowledgeStatusCommand.self
  )
}

/// Lists the releases that answers rest on.
struct KnowledgeStatusCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "List the releases, their periods and their sizes."
  )

  @OptionGroup(title: "The answer") var display: DisplayOptions
  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let list = ReleaseList(releases: try surroundings.open(knowledge).releases())
    let text =
      switch display.format ?? .text {
      case .text: list.text
      case .json: list.json
      case .markdown: list.markdown
      }
    try surroundings.output.write(text: text, as: display.format == .json ? .json : .plain)
    return .answered
  }
}
