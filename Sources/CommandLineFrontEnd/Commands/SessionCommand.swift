import ArgumentParser
import CaseModel
import CasePilot
import Foundation
import LineEditing

/// The session at a terminal; questions of a pipe are answered as a batch.
struct SessionCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Ask one question after another (the default command).",
    discussion: "Type 'help' in the session to see what can be typed beside questions."
  )

  @Flag(name: .shortAndLong, help: "Hold a session also when the input is not a terminal.")
  var interactive = false

  @Flag(help: "Keep no history; questions can hold details of patients.")
  var noHistory = false

  @OptionGroup(title: "The service") var service: QuestionOptions
  @OptionGroup(title: "The answer") var display: DisplayOptions
  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let library = try surroundings.open(knowledge)
    if surroundings.isInputTerminal { return try converse(library, in: surroundings) }
    guard !interactive else {
      let session = session(library, in: surroundings, signals: nil)
      return try session.run(PipeReader(descriptor: surroundings.input))
    }
    return try BatchAnswering(
      library: library,
      form: .lines,
      format: display.format ?? .text,
      defaults: service.question("", today: surroundings.today),
      threads: BatchAnswering.usualThreads
    ).run(
      BatchInput(path: "-", standardInput: surroundings.input),
      into: surroundings.output,
      in: surroundings
    )
  }

  private func converse(
    _ library: KnowledgeLibrary,
    in surroundings: Surroundings
  ) throws -> ExitStatus {
    let signals = try TerminalSignals.watch()
    let history = try history(in: surroundings)
    let (file, earlier) = Self.load(history, in: surroundings)
    let completion = SessionCompletion { (try? library.completions(of: $0, limit: 60)) ?? [] }
    let reader = ReadlineReader(
      signals: signals,
      history: file,
      earlier: earlier,
      completion: completion.candidates
    )
    let session = session(library, in: surroundings, signals: signals)
    if earlier.isEmpty { try session.greet() }
    return try session.run(reader)
  }

  private func session(
    _ library: KnowledgeLibrary,
    in surroundings: Surroundings,
    signals: TerminalSignals?
  ) -> Session {
    Session(
      library: library,
      surroundings: surroundings,
      signals: signals,
      display: display.display(in: surroundings),
      isWidthGiven: display.width != nil,
      state: SessionState(service: service, today: surroundings.today)
    )
  }

  /// The history beside the database, nil when none is wanted or nothing is kept on disk.
  private func history(in surroundings: Surroundings) throws -> HistoryFile? {
    let folder = try knowledge.location(in: surroundings).databaseFolder
    guard !noHistory, let folder else { return nil }
    return HistoryFile(path: folder.appendingPathComponent("history").path)
  }

  /// A history that cannot be used is said once, and the session goes on without it.
  private static func load(
    _ history: HistoryFile?,
    in surroundings: Surroundings
  ) -> (HistoryFile?, [String]) {
    do {
      return (history, try history?.load() ?? [])
    } catch {
      surroundings.complain("\(error)")
      return (nil, [])
    }
  }
}
