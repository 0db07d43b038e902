import ArgumentParser
import CasePilot

/// Finds codes by words.
struct SearchCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find codes by words, best first."
  )

  @Argument(help: "Words such as: trigger point injection.")
  var words: [String]

  @Option(help: ArgumentHelp("At most this many, 1 to 1000.", valueName: "number"))
  var limit = 20

  @OptionGroup(title: "The answer") var display: DisplayOptions
  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit is not between 1 and 1000, '\(limit)'")
    }
  }

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let conversation = try surroundings.open(knowledge).conversation()
    let asked = words.joined(separator: " ")
    let hits = SearchHits(asked: asked, hits: try conversation.search(asked, limit: limit))
    let text =
      switch display.format ?? .text {
      case .text: hits.text(width: display.display(in: surroundings).width)
      case .json: hits.json
      case .markdown: hits.markdown
      }
    try surroundings.output.write(text: text, as: display.format == .json ? .json : .plain)
    return hits.hits.isEmpty ? .unanswered : .answered
  }
}
