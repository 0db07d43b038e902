import Foundation
import Testing

@Suite struct TerminalSessionTests {
  private let home: TemporaryFolder
  private let terminal: PseudoTerminal

  init() throws {
    home = try ToolRun.privateHome()
    terminal = try PseudoTerminal(["--home", home.path, "--date", "2025-03-01"])
    try terminal.waitForPrompt()
  }

  private var history: String { home.path + "/history" }

  @Test func ctrlDLeavesWithStatusZero() throws {
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
  }

  @Test func ctrlCGivesAFreshPrompt() throws {
    terminal.type("half a question")
    try terminal.wait(for: "half a question")
    terminal.type("\u{3}")
    try terminal.wait(for: "^C")
    try terminal.waitForPrompt()
    try terminal.ask("What is 99213?")
    terminal.type("quit\r")
    #expect(try terminal.end() == 0)
  }

  @Test func historyIsPrivateAndComesBack() throws {
    try terminal.ask("What is 99213?")
    #expect(TemporaryFolder.mode(history) == 0o600)
    #expect(try TemporaryFolder.text(history) == "What is 99213?\n")
    terminal.type("\u{1B}[A")
    try terminal.wait(for: "What is 99213?")
    terminal.type("\u{15}\u{4}")
    #expect(try terminal.end() == 0)
  }

  @Test func tabCompletesInstructionsAndCodes() throws {
    terminal.type("sett\t")
    try terminal.wait(for: "setting ")
    terminal.type("as\t\r")
    try terminal.wait(for: "ambulatory surgical center")
    try terminal.waitForPrompt()
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
  }

  @Test func pastedLinesAreOneQuestion() throws {
    terminal.type("\u{1B}[200~What is 99213?\nWhat is 20610?\u{1B}[201~")
    terminal.type("\r")
    try terminal.wait(for: "[1]")
    try terminal.waitForPrompt()
    #expect(try TemporaryFolder.text(history) == "What is 99213? What is 20610?\n")
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
  }

  @Test func aResizeAndAKillLeaveTheTerminalInOrder() throws {
    terminal.signal(SIGWINCH)
    try terminal.ask("What is 99213?")
    terminal.signal(SIGTERM)
    #expect(try terminal.end() == 0)
  }
}
