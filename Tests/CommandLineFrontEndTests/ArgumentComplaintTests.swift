import ArgumentParser
import Testing

@testable import CommandLineFrontEnd

@Suite struct ArgumentComplaintTests {
  @Test(arguments: [
    (
      ["ask", "q", "--date", "2025-13-01"],
      "error: unknown day, '2025-13-01'; write a day as 2025-03-01"
    ),
    (["ask", "q", "--bogus"], "error: unknown option '--bogus'; see 'casepilot ask --help'"),
    (["--bogus"], "error: unknown option '--bogus'; see 'casepilot --help'"),
    (
      ["ask", "q", "--width", "5"],
      "error: --width is not between 40 and 10000, '5'; see 'casepilot ask --help'"
    ),
  ]) func saysWhatIsWrongAndWhatToDo(arguments: [String], text: String) {
    let error = #expect(throws: (any Error).self) { try CasePilotCommand.parseAsRoot(arguments) }
    guard let error else { return }
    let complaint = ArgumentComplaint(
      message: CasePilotCommand.message(for: error),
      full: CasePilotCommand.fullMessage(for: error)
    )
    #expect(complaint.text == text)
  }
}
