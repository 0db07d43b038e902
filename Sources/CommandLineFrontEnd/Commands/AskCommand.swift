import ArgumentParser
import CaseModel
import LineEditing

/// Answers one question.
struct AskCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer one question.",
    discussion: """
      casepilot ask "can I bill 20610 with 99213?" --date 2024-08-01

      The question may be written without quotation marks when the shell leaves it alone; '-' reads \
      it from standard input.
      """
  )

  @Argument(help: "The question, in plain words.")
  var question: [String]

  @OptionGroup(title: "The service") var service: QuestionOptions
  @OptionGroup(title: "The answer") var display: DisplayOptions
  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let text = question == ["-"] ? try Self.everything(from: surroundings.input) : joined
    let conversation = try surroundings.open(knowledge).conversation()
    let answer = try conversation.ask(service.question(text, today: surroundings.today))
    try display.display(in: surroundings).write(answer, to: surroundings.output)
    return answer.isAnswered ? .answered : .unanswered
  }

  private var joined: String { question.joined(separator: " ") }

  private static func everything(from input: Int32) throws -> String {
    var reader = PipeReader(descriptor: input)
    var lines: [String] = []
    while case .line(let line) = try reader.next(Prompt("")) { lines.append(line) }
    return lines.joined(separator: "\n")
  }
}
