import CaseModel
import CasePilot

/// Explains the denied lines of a remittance file, one after the other.
struct RemittanceExplaining {
  let remittance: String
  let claims: String
  let defaults: ClaimDefaults
  let decided: ServiceDate?
  let display: AnswerDisplay

  func run(_ library: KnowledgeLibrary, in surroundings: Surroundings) throws -> ExitStatus {
    let sent = try reading(claims, in: surroundings) { input in
      try SentClaims(defaults: defaults, input: input)
    }
    let run = RemittanceRun(
      conversation: try library.conversation(),
      claims: sent,
      decided: decided,
      today: surroundings.today
    )
    var isWhole = true
    try reading(remittance, in: surroundings) { input in
      try run.run(input: input) { outcome in
        let isAnswered = try write(outcome, in: surroundings)
        isWhole = isWhole && isAnswered
      }
    }
    return isWhole ? .answered : .unanswered
  }

  private func reading<Value>(
    _ path: String,
    in surroundings: Surroundings,
    _ read: ((Int) throws -> [UInt8]?) throws -> Value
  ) throws -> Value {
    let input = try BatchInput(path: path, standardInput: surroundings.input)
    do { return try read(input.read) } catch let error as CheckError {
      throw FrontEndError.unreadableClaims(path: path, message: error.description)
    }
  }

  /// False when a line is not explained.
  private func write(
    _ outcome: RemittanceRun.Outcome,
    in surroundings: Surroundings
  ) throws -> Bool {
    switch outcome {
    case .explained(let denied, let answer):
      if display.format != .json {
        let mark = display.format == .markdown ? "## " : ""
        try surroundings.output.write(text: "\(mark)\(denied.title)\n\n")
      }
      let id = "\(denied.claim)/\(denied.notice.deniedLine ?? 0)"
      try display.write(answer, id: id, isFull: true, to: surroundings.output)
      if display.format != .json { try surroundings.output.write(text: "\n") }
      return answer.isAnswered
    case .unmatched(let denied):
      surroundings.complain(
        "\(remittance): \(denied.place): note: \(denied.title): the line is not in the file of claims"
      )
    case .unreadable(let fault):
      surroundings.complain("\(remittance): \(fault.place): error: \(fault.message)")
    }
    return false
  }
}
