import ArgumentParser
import CaseModel
import CasePilot

/// Finds codes by words.
struct SearchCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find codes by words, best first.",
    discussion: "Abbreviations, sides and counts are understood: 'oa knee left', 'lap chole'."
  )

  @Argument(help: "Words such as: trigger point injection.")
  var words: [String]

  @Option(help: ArgumentHelp("At most this many, 1 to 1000.", valueName: "number"))
  var limit = 20

  @Option(
    help: ArgumentHelp("Only codes of this set: cpt, hcpcs or icd10cm.", valueName: "set"),
    completion: .list(SystemChoice.allCases.map(\.rawValue))
  )
  var system: SystemChoice?

  @Flag(help: "Leave out categories of diagnoses, which no claim may carry.")
  var billable = false

  @Option(
    help: "Only codes in force on this day, such as 2025-03-01.",
    transform: { try CaseChoices.date($0) }
  )
  var date: ServiceDate?

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
    let filter = SearchFilter(
      systems: system.map { [$0.system] } ?? [],
      isBillableOnly: billable,
      date: date ?? surroundings.today,
      isInForceOnly: date != nil
    )
    let hits = SearchHits(
      asked: asked,
      hits: try conversation.search(asked, limit: limit, within: filter)
    )
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

/// The code sets as the command line names them.
enum SystemChoice: String, ExpressibleByArgument, CaseIterable {
  case cpt, hcpcs, icd10cm

  var system: CodeSystem {
    switch self {
    case .cpt: .cpt
    case .hcpcs: .hcpcs
    case .icd10cm: .icd10cm
    }
  }
}
