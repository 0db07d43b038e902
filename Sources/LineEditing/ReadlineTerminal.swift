@preconcurrency import CReadline
import Glibc

/// The calls into readline's global state.
enum ReadlineTerminal {
  /// What the callback of readline handed over since it was last asked.
  nonisolated(unsafe) private static var delivered: LineEvent?

  static func prepare() {
    useUnicode()
    rl_readline_name = UnsafePointer(strdup("casepilot"))
    // Signals come through `TerminalSignals`; readline's own handlers would race with it.
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    using_history()
    // With the answers redirected to a file, the prompt still belongs on the terminal.
    if isatty(STDOUT_FILENO) == 0 { rl_outstream = fdopen(STDERR_FILENO, "w") }
  }

  static func begin(_ prompt: Prompt) {
    delivered = nil
    rl_callback_handler_install(prompt.marked) { line in
      ReadlineTerminal.deliver(line)
    }
  }

  static func takeDelivered() -> LineEvent? {
    defer { delivered = nil }
    return delivered
  }

  /// Gives the line up as a shell does: `^C`, and the next prompt on a fresh line.
  static func cancel() -> LineEvent {
    rl_free_line_state()
    rl_callback_sigcleanup()
    rl_replace_line("", 0)
    fputs("^C\n", rl_outstream)
    fflush(rl_outstream)
    return .cancelled
  }

  static func resume() {
    rl_prep_term_function?(1)
    rl_forced_update_display()
  }

  private static func deliver(_ line: UnsafeMutablePointer<CChar>?) {
    // Removed at once: readline would show the prompt again before anyone could ask for it.
    rl_callback_handler_remove()
    guard let line else {
      endLine()
      delivered = .end
      return
    }
    delivered = .line(String(cString: line))
    free(line)
  }

  /// Leaves the prompt's line at the end; readline does so itself where it handles bracketed paste.
  private static func endLine() {
    let paste = rl_variable_value("enable-bracketed-paste").map { String(cString: $0) }
    if paste != "on" { fputs("\n", rl_outstream) }
    fflush(rl_outstream)
  }

  /// Lets readline count in characters, also where no locale is set.
  private static func useUnicode() {
    setlocale(LC_CTYPE, "")
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) }
    if codeset != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
  }
}
