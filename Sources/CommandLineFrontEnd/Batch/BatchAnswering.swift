import CaseModel
import CasePilot
import Glibc

/// Answers a file or pipe of questions, in order, with flat memory.
struct BatchAnswering {
  let library: KnowledgeLibrary
  let form: BatchForm
  let format: AnswerFormat
  let defaults: Question
  let threads: Int

  /// Answers everything of `input` into the channel.
  func run(
    _ input: BatchInput,
    into channel: OutputChannel,
    in surroundings: Surroundings
  ) throws -> ExitStatus {
    let run = BatchRun(
      library: library,
      form: form.inputForm,
      format: format,
      defaults: defaults,
      threads: threads
    )
    let summary = try run.run(
      input: input.read,
      output: { try write($0, to: channel) },
      progress: BatchProgressLine.shown(in: surroundings, writingTo: channel)
    )
    if summary.refused > 0 {
      surroundings.complain(
        "note: \(summary.refused) lines could not be read; their answers say why"
      )
    }
    return summary.unanswered + summary.refused > 0 ? .unanswered : .answered
  }

  /// One thread for each processor.
  static var usualThreads: Int { min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 64) }

  private func write(_ block: [UInt8], to channel: OutputChannel) throws -> Bool {
    do {
      try channel.write(block: block, as: format == .json ? .json : .plain)
      return true
    } catch FrontEndError.closedOutput {
      return false
    }
  }
}

extension BatchAnswering {
  /// Answers everything of `input` into a file that appears when it is whole.
  func run(
    _ input: BatchInput,
    intoFile path: String,
    in surroundings: Surroundings
  ) throws -> ExitStatus {
    let file = try BatchOutputFile(path: path, input: input)
    do {
      let status = try run(input, into: file.channel, in: surroundings)
      try file.finish()
      return status
    } catch {
      file.discard()
      throw error
    }
  }
}
