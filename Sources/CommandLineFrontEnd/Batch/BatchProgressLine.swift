import CasePilot

/// How far a batch has come, on one line of standard error.
enum BatchProgressLine {
  /// Nil where nobody watches, and where the answers themselves run over the same terminal.
  static func shown(
    in surroundings: Surroundings,
    writingTo channel: OutputChannel
  ) -> ((BatchProgress) -> Void)? {
    guard surroundings.errors.isTerminal, !channel.isTerminal else { return nil }
    let errors = surroundings.errors
    return { progress in _ = try? errors.overwriteLine("\(progress.questions) questions") }
  }
}
