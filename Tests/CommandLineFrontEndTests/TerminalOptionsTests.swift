import Foundation
import Testing

@Suite struct TerminalOptionsTests {
  @Test func withoutHistoryNothingIsKept() throws {
    let home = try ToolRun.privateHome()
    let terminal = try PseudoTerminal(["--home", home.path, "--no-history"])
    try terminal.waitForPrompt()
    try terminal.ask("What is 99213?")
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    #expect(!FileManager.default.fileExists(atPath: home.path + "/history"))
  }

  @Test func noColorIsHeeded() throws {
    let terminal = try PseudoTerminal(
      ["ask", "What is 99213?", "--date", "2025-03-01"],
      environment: ["NO_COLOR": "1"]
    )
    #expect(try terminal.end() == 0)
    #expect(terminal.screen.contains("99213"))
    #expect(!terminal.screen.contains("\u{1B}"))
  }

  @Test func aTerminalGetsColour() throws {
    let terminal = try PseudoTerminal(["ask", "What is 99213?", "--date", "2025-03-01"])
    #expect(try terminal.end() == 0)
    #expect(terminal.screen.contains("\u{1B}["))
  }
}
