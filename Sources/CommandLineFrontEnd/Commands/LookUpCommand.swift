import ArgumentParser
import CaseModel
import CasePilot

/// Shows what is known about codes.
struct LookUpCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "look-up",
    abstract: "Show the card of each code: what it is, since when, and what goes with it."
  )

  @Argument(help: ArgumentHelp("CPT, HCPCS or ICD-10-CM codes.", valueName: "code"))
  var codes: [String]

  @OptionGroup(title: "The service") var service: QuestionOptions
  @OptionGroup(title: "The answer") var display: DisplayOptions
  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let conversation = try surroundings.open(knowledge).conversation()
    let display = display.display(in: surroundings)
    var status = ExitStatus.answered
    for (index, code) in codes.enumerated() {
      let card = try conversation.lookUp(code, on: service.date ?? surroundings.today)
      if index > 0, display.format != .json { try surroundings.output.write(text: "\n") }
      try display.write(card, id: code, to: surroundings.output)
      if !card.isAnswered { status = .unanswered }
    }
    return status
  }
}
