import ArgumentParser
import CaseModel
import CasePilot

/// Lists the releases that answers rest on.
struct KnowledgeStatusCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "List the releases, their periods, sizes and age."
  )

  @Option(
    help: ArgumentHelp(
      "Day for which tables are told to be out of date; today when not given.",
      valueName: "yyyy-mm-dd"
    ),
    transform: { try CaseChoices.date($0) }
  )
  var date: ServiceDate?

  @OptionGroup(title: "The answer") var display: DisplayOptions
  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let list = ReleaseList(
      releases: try surroundings.open(knowledge).releases(),
      day: date ?? surroundings.today
    )
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
