import ArgumentParser
import CaseModel
import CasePilot

/// Answers a file of questions.
struct BatchCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Answer a file of questions, in order.",
    discussion: """
      The name tells the form of the file: .txt has a question a line, .csv a header row, .jsonl an \
      object a line. The columns or members are question and, if wanted, id, date, setting, payer \
      and state. Answers to .csv and .jsonl are JSON Lines unless --format says otherwise.
      """
  )

  @Argument(help: "The file of questions, '-' for standard input.", completion: .file())
  var file: String

  @Option(
    name: [.customShort("o"), .long],
    help: "File for the answers; appears when it is whole.",
    completion: .file()
  )
  var output: String?

  @Option(help: "Form of the questions: lines, csv or jsonl.")
  var inputFormat: BatchForm?

  @Option(
    help: ArgumentHelp("Threads, 1 to 64; one a processor when not given.", valueName: "number")
  )
  var threads: Int?

  @Option(
    help: "Form of the answers: text, json (or jsonl) or markdown.",
    completion: .list(CaseChoices.formats),
    transform: { try CaseChoices.format($0) }
  )
  var format: AnswerFormat?

  @OptionGroup(title: "The service") var service: QuestionOptions
  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func validate() throws {
    guard threads.map({ (1...64).contains($0) }) ?? true else {
      throw ValidationError("--threads is not between 1 and 64, '\(threads ?? 0)'")
    }
  }

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    guard let form = inputFormat ?? BatchForm(path: file) ?? (file == "-" ? .lines : nil) else {
      throw FrontEndError.unknownForm(path: file)
    }
    let input = try BatchInput(path: file, standardInput: surroundings.input)
    let answering = BatchAnswering(
      library: try surroundings.open(knowledge),
      form: form,
      format: format ?? form.usualFormat,
      defaults: service.question("", today: surroundings.today),
      threads: threads ?? BatchAnswering.usualThreads
    )
    guard let output else {
      return try answering.run(input, into: surroundings.output, in: surroundings)
    }
    return try answering.run(input, intoFile: output, in: surroundings)
  }
}
