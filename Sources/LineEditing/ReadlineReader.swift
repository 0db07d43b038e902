@preconcurrency import CReadline
import Glibc

/// Reads lines from a person at a terminal, with GNU readline's editing, history and completion.
///
/// There is one terminal and readline keeps its state in globals: make one reader a process and use
/// it on one thread.
package struct ReadlineReader: LineReader {
  private let signals: TerminalSignals
  private let history: HistoryFile?
  private var lastRemembered = ""

  /// Sets readline up with the lines of earlier sessions, oldest first; nil completions of a word
  /// leave it to readline, which completes file names.
  package init(
    signals: TerminalSignals,
    history: HistoryFile?,
    earlier: [String] = [],
    completion: @escaping (CompletionContext) -> [String]?
  ) {
    self.signals = signals
    self.history = history
    ReadlineTerminal.prepare()
    ReadlineCompletion.install(completion)
    for line in earlier { add_history(line) }
  }

  package mutating func next(_ prompt: Prompt) throws -> LineEvent {
    signals.drain()
    ReadlineTerminal.begin(prompt)
    defer { rl_callback_handler_remove() }
    while true {
      switch signals.wait(for: STDIN_FILENO) {
      case .readable:
        rl_callback_read_char()
        if let event = ReadlineTerminal.takeDelivered() { return event }
      case .interrupt: return ReadlineTerminal.cancel()
      case .resize: rl_resize_terminal()
      case .resumed: ReadlineTerminal.resume()
      case .termination: return .end
      }
    }
  }

  package mutating func remember(_ line: String) {
    guard line != lastRemembered, line.contains(where: { !$0.isWhitespace }) else { return }
    lastRemembered = line
    add_history(line)
    // A full disk must not end the session: the line stays in memory.
    try? history?.append(line)
  }
}
