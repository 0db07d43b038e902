import CaseModel
import CasePilot
import LineEditing

/// A conversation at the terminal, line by line.
final class Session {
  let library: KnowledgeLibrary
  let surroundings: Surroundings
  /// Nil when nobody can press Ctrl-C.
  let signals: TerminalSignals?
  var display: AnswerDisplay
  let isWidthGiven: Bool
  var state: SessionState
  var conversation: Conversation?
  var claimSession: ClaimSession?
  var log: SessionLog?
  /// Asks for one more line while an instruction is obeyed; nil at the end of the input.
  private var nextLine: ((String) throws -> String?)?

  init(
    library: KnowledgeLibrary,
    surroundings: Surroundings,
    signals: TerminalSignals?,
    display: AnswerDisplay,
    isWidthGiven: Bool,
    state: SessionState
  ) {
    self.library = library
    self.surroundings = surroundings
    self.signals = signals
    self.display = display
    self.isWidthGiven = isWidthGiven
    self.state = state
  }

  /// One line for somebody who is here for the first time.
  func greet() throws {
    try say(
      "CasePilot answers coding questions with their sources. Ask in plain words, or type help."
    )
  }

  /// Reads and obeys lines until the end.
  func run(_ reader: some LineReader) throws -> ExitStatus {
    var reader = reader
    nextLine = { [self] prompt in
      guard case .line(let line) = try reader.next(Prompt(prompt)) else { return nil }
      if signals == nil { try say(prompt) }
      return line
    }
    defer { nextLine = nil }
    while true {
      switch try reader.next(Prompt(state.promptText, isColoured: display.isColoured)) {
      case .end: return .answered
      case .cancelled: continue
      case .line(let line):
        if !CalculationLine.holdsBirth(line) { reader.remember(line) }
        // Nobody has seen the line of a pipe: the output is to read like a session all the same.
        if signals == nil { try say("\(state.promptText) \(line)") }
        let instruction = SessionInstruction(line)
        if instruction == .quit { return .answered }
        try attempt(instruction)
      }
    }
  }

  /// A mistake is told and the session goes on; only output that is gone ends it.
  private func attempt(_ instruction: SessionInstruction) throws {
    if !isWidthGiven { display.width = TerminalWidth.of(surroundings.output) }
    do {
      try obey(instruction)
    } catch FrontEndError.closedOutput {
      throw FrontEndError.closedOutput
    } catch FrontEndError.unwritableOutput(let number) {
      throw FrontEndError.unwritableOutput(number)
    } catch {
      surroundings.complain("\(error)")
    }
  }

  /// A form that asks at the session's own prompt.
  var form: CalculationForm { CalculationForm(ask: nextLine, complain: surroundings.complain) }

  func say(_ text: String, as form: TerminalText.Form = .plain) throws {
    try surroundings.output.write(text: text.hasSuffix("\n") ? text : text + "\n", as: form)
  }
}
