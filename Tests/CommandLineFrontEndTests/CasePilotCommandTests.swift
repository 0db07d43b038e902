import CaseModel
import Testing

@testable import CommandLineFrontEnd

@Suite struct CasePilotCommandTests {
  @Test func noCommandIsASession() throws {
    let command = try #require(CasePilotCommand.parseAsRoot([]) as? SessionCommand)
    #expect(!command.noHistory)
    let other = try #require(CasePilotCommand.parseAsRoot(["--no-history"]) as? SessionCommand)
    #expect(other.noHistory)
  }

  @Test func askTakesWordsWithOrWithoutQuotationMarks() throws {
    let arguments = ["ask", "what", "is", "99213", "--date", "2024-08-01", "--state", "tx"]
    let command = try #require(CasePilotCommand.parseAsRoot(arguments) as? AskCommand)
    #expect(command.question == ["what", "is", "99213"])
    #expect(command.service.date == ServiceDate(iso: "2024-08-01"))
    #expect(command.service.state == "TX")
  }

  @Test(arguments: ["json", "jsonl"]) func bothNamesOfJSONAreKnown(name: String) throws {
    let command = try CasePilotCommand.parseAsRoot(["batch", "q.jsonl", "--format", name])
    #expect((command as? BatchCommand)?.format == .json)
  }

  @Test(arguments: [
    ["ask"], ["ask", "q", "--date", "2025-13-01"], ["ask", "q", "--format", "xml"],
    ["ask", "q", "--width", "39"], ["batch", "q.txt", "--threads", "0"], ["bogus"],
    ["search", "x", "--limit", "0"], ["ask", "q", "--payer", "me"], ["--nothing"],
  ]) func refusesWhatItCannotUse(arguments: [String]) {
    #expect(throws: (any Error).self) { try CasePilotCommand.parseAsRoot(arguments) }
  }
}
