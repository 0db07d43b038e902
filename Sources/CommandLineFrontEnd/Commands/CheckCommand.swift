import ArgumentParser
import CaseModel
import CasePilot

/// Checks claims before they are sent.
struct CheckCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check claims before they are sent: what will be denied, why, and what to do.",
    discussion: """
      casepilot check 99213-25 20610-RT:M17.11 --date 2024-08-01 --place 11

      Takes the codes of a claim as they are typed (units x3, diagnoses behind ':' or after dx), or a \
      file of claims: X12 837, CSV with a header, JSON Lines (--schema prints its schema), or a typed \
      claim a line; '-' is standard input. Exit status: 0 clean, 1 findings or not fully checked, 2 \
      error.
      """
  )

  @Argument(
    help: ArgumentHelp("The codes of a claim, or a file of claims.", valueName: "claim"),
    completion: .file()
  )
  var claim: [String] = []

  @Option(help: "Form of the file: lines, csv, jsonl or x12; told from the content when not given.")
  var inputFormat: ClaimInputForm?

  @Option(
    help: ArgumentHelp("Earlier claims of the same patients, in any form.", valueName: "file"),
    completion: .file()
  )
  var history: String?

  @Flag(help: "Show every pair of the codes against the NCCI PTP edits instead.")
  var matrix = false

  @Flag(help: "Print the schema of a claim in JSON Lines.")
  var schema = false

  @OptionGroup(title: "The service") var service: QuestionOptions

  @Option(
    help: ArgumentHelp(
      "Place of service in two digits, for lines without one.",
      valueName: "place"
    ),
    transform: { try CaseChoices.place($0) }
  )
  var place: String?

  @OptionGroup(title: "The output") var output: CheckOutputOptions
  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func validate() throws {
    if output.resume, output.output == nil {
      throw ValidationError(
        "--resume needs the output file of the interrupted run; name it with -o"
      )
    }
    if output.resume, output.format ?? .json != .json {
      throw ValidationError("only JSON Lines can be continued; leave --format or --resume out")
    }
  }

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    if schema {
      try surroundings.output.write(text: ClaimSchema.text)
      return .answered
    }
    let source = try ClaimSource(claim, form: inputFormat, in: surroundings)
    if matrix { return try showMatrix(source, in: surroundings) }
    switch source {
    case .typed(let text): return try check(typed: text, in: surroundings)
    case .file(let path): return try check(file: path, in: surroundings)
    }
  }

  private var defaults: ClaimDefaults {
    ClaimDefaults(
      date: service.date,
      setting: service.setting,
      place: place,
      payer: service.payer,
      state: service.state
    )
  }

  private func check(typed text: String, in surroundings: Surroundings) throws -> ExitStatus {
    guard !output.resume else { throw FrontEndError.nothingToResume(path: output.output ?? "") }
    let claim = try typedClaim(text)
    let library = try surroundings.open(knowledge)
    let earlier = try history.map {
      try HistoryFileReading(path: $0, in: surroundings).claims(ofOnePatient: true)
    }
    let session = try library.claimSession(today: surroundings.today)
    let checked = try session.check(claim, from: earlier)
    let display = output.display(in: surroundings, usual: .text)
    try output.write(display.written(checked), display.format, in: surroundings)
    return checked.verdict == .clean ? .answered : .unanswered
  }

  private func typedClaim(_ text: String) throws -> Claim {
    do { return try Claim(typed: text, defaults: defaults) } catch {
      throw FrontEndError.unreadableClaim(place: error.place, message: error.message)
    }
  }

  private func showMatrix(
    _ source: ClaimSource,
    in surroundings: Surroundings
  ) throws -> ExitStatus {
    guard case .typed(let text) = source else { throw FrontEndError.matrixOfAFile }
    let codes = try typedClaim(text).lines.compactMap { Code(procedure: $0.code) }
    guard (2...ConflictCount.limit).contains(Set(codes).count) else {
      throw FrontEndError.matrixSize(codes.count, limit: ConflictCount.limit)
    }
    let matrix = try surroundings.open(knowledge).conflicts(
      among: codes,
      setting: service.setting ?? .practitioner,
      on: service.date ?? surroundings.today
    )
    let display = output.display(in: surroundings, usual: .text)
    try output.write(
      matrix.written(display.format, width: display.width),
      display.format,
      in: surroundings
    )
    return matrix.isWhole ? .answered : .unanswered
  }

  private func check(file path: String, in surroundings: Surroundings) throws -> ExitStatus {
    let input = try BatchInput(path: path, standardInput: surroundings.input)
    let library = try surroundings.open(knowledge)
    let earlier = try history.map {
      try HistoryFileReading(path: $0, in: surroundings).claims(ofOnePatient: false)
    }
    let display = output.display(in: surroundings, usual: path == "-" ? .json : .text)
    let choices = ClaimRun.Choices(
      form: inputFormat,
      format: display.format,
      defaults: defaults,
      today: surroundings.today,
      history: earlier,
      threads: output.threads ?? BatchAnswering.usualThreads,
      width: display.width,
      isColoured: display.isColoured
    )
    let checking = ClaimFileChecking(library: library, choices: choices, input: input)
    guard let file = output.output else {
      return try checking.run(into: surroundings.output, in: surroundings)
    }
    return try checking.run(intoFile: file, isResuming: output.resume, in: surroundings)
  }
}

/// How many codes a matrix may have.
private enum ConflictCount {
  static let limit = 40
}

extension ClaimInputForm: ExpressibleByArgument {}
