/// How a run ended, as the shell sees it.
enum ExitStatus: Int32, Sendable {
  case answered = 0
  /// Something was not answered, not found, or not clean.
  case unanswered = 1
  case error = 2
}
