import ArgumentParser
import CaseModel
import CasePilot

/// Shows what is known about codes.
struct LookUpCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "look-up",
    abstract: "Show the page of a code: what it is, since when, and what goes with it.",
    discussion: """
      Takes CPT, HCPCS and ICD-10-CM codes, modifiers (25), places of service (POS22) and denial \
      codes (CO-97, N290); with their files imported also ICD-10-PCS codes (0016070) and ICD-9-CM \
      codes (250.00). Several codes are set side by side; as JSON each has its own line.
      """
  )

  @Argument(
    help: ArgumentHelp("Codes, modifiers, places of service or denial codes.", valueName: "code")
  )
  var codes: [String]

  @Flag(help: "List every NCCI edit of the code.")
  var allEdits = false

  @OptionGroup(title: "The service") var service: QuestionOptions
  @OptionGroup(title: "The answer") var display: DisplayOptions
  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let conversation = try surroundings.open(knowledge).conversation()
    let display = display.display(in: surroundings)
    let asked = service.question("", today: surroundings.today)
    if codes.count > 1, !allEdits, display.format != .json,
      let table = try conversation.compare(codes, for: asked)
    {
      try display.write(table, isFull: true, to: surroundings.output)
      return table.isAnswered ? .answered : .unanswered
    }
    return try writePages(conversation, display, asked, surroundings)
  }

  private func writePages(
    _ conversation: Conversation,
    _ display: AnswerDisplay,
    _ asked: Question,
    _ surroundings: Surroundings
  ) throws -> ExitStatus {
    var status = ExitStatus.answered
    for (index, code) in codes.enumerated() {
      let page = try conversation.lookUp(code, for: asked, showsAllEdits: allEdits)
      if index > 0, display.format != .json { try surroundings.output.write(text: "\n") }
      try display.write(page, id: code, isFull: true, to: surroundings.output)
      if !page.isAnswered { status = .unanswered }
    }
    return status
  }
}
