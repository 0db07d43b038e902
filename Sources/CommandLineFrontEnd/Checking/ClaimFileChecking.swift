import CaseModel
import CasePilot

/// Checks a file or pipe of claims, in order, with flat memory.
struct ClaimFileChecking {
  let library: KnowledgeLibrary
  var choices: ClaimRun.Choices
  let input: BatchInput

  /// Checks everything into a channel.
  func run(
    into channel: OutputChannel,
    in surroundings: Surroundings
  ) throws -> ExitStatus {
    try run(surroundings, to: channel) { try write($0, to: channel) }
  }

  /// Checks everything into a file that appears when it is whole.
  func run(
    intoFile path: String,
    isResuming: Bool,
    in surroundings: Surroundings
  ) throws -> ExitStatus {
    if choices.format == .json, !BatchOutputFile.isInPlace(path) {
      return try runResumable(path, isResuming: isResuming, in: surroundings)
    }
    guard !isResuming else { throw FrontEndError.nothingToResume(path: path) }
    let file = try BatchOutputFile(path: path, input: input)
    do {
      let status = try run(into: file.channel, in: surroundings)
      try file.finish()
      return status
    } catch {
      file.discard()
      throw error
    }
  }

  private func runResumable(
    _ path: String,
    isResuming: Bool,
    in surroundings: Surroundings
  ) throws -> ExitStatus {
    guard !input.isSameFile(as: path) else { throw FrontEndError.outputIsInput(path: path) }
    guard !isResuming || input.path != "-" else { throw FrontEndError.resumedPipe }
    let identity = ResumeState.Identity(
      choices: try library.fingerprint(of: choices),
      today: choices.today
    )
    let file = try ResumableFile(path: path, identity: identity, isResuming: isResuming)
    var checking = self
    // What was checked yesterday is continued as of yesterday, so that the parts fit together.
    checking.choices.today = file.state.identity.today
    let status = try checking.run(
      surroundings,
      to: file.channel,
      from: file.state.point,
      reached: file.note
    ) { bytes in
      try file.write(bytes)
      return true
    }
    try file.finish()
    return status == .answered && !file.state.isClean ? .unanswered : status
  }

  private func run(
    _ surroundings: Surroundings,
    to channel: OutputChannel,
    from start: CheckPoint = CheckPoint(),
    reached: ((CheckPoint, CheckSummary) throws -> Void)? = nil,
    output: @escaping ([UInt8]) throws -> Bool
  ) throws -> ExitStatus {
    let progress = CheckProgressLine(of: input, in: surroundings, writingTo: channel)
    defer { progress?.clear() }
    do {
      let summary = try ClaimRun(library: library, choices: choices).run(
        from: start,
        input: input.read,
        output: output,
        reached: { point, summary in
          try reached?(point, summary)
          progress?.show(point, summary)
        },
        columns: { words in
          progress?.clear()
          surroundings.complain("\(input.path): note: columns: \(words.joined(separator: "; "))")
        }
      )
      return try ended(summary, from: start, in: surroundings)
    } catch let error as CheckError {
      throw FrontEndError.unreadableClaims(path: input.path, message: error.description)
    }
  }

  private func ended(
    _ summary: CheckSummary,
    from start: CheckPoint,
    in surroundings: Surroundings
  ) throws -> ExitStatus {
    guard summary.records + start.records > 0 else {
      throw FrontEndError.noClaims(path: input.path)
    }
    if summary.unreadable > 0, choices.format == .json || choices.format == .csv {
      surroundings.complain(
        "note: \(summary.unreadable) claims could not be read; their lines in the output say why"
      )
    }
    if summary.claims == 0, summary.unreadable > 0, start.records == 0 { return .error }
    return summary.isClean ? .answered : .unanswered
  }

  private func write(_ block: [UInt8], to channel: OutputChannel) throws -> Bool {
    do {
      try channel.write(block: block, as: CheckDisplay.form(choices.format))
      return true
    } catch FrontEndError.closedOutput {
      return false
    }
  }
}
