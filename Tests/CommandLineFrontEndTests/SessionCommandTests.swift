import Foundation
import Testing

@Suite struct SessionCommandTests {
  private func session(_ lines: String..., arguments: [String] = []) throws -> ToolRun {
    let input = Array(lines.map { $0 + "\n" }.joined().utf8)
    return try ToolRun(["-i", "--date", "2025-03-01"] + arguments, input: input)
  }

  @Test func numbersAndHowOpenSources() throws {
    let run = try session("What is 99213?", "how 1", "1", "how 99")
    #expect(run.status == 0)
    #expect(run.output.components(separatedBy: "    Says    ").count > 2)
    #expect(
      run.errors
        == "error: nothing has this number, '99'; take one that the last answer shows in brackets\n"
    )
  }

  @Test func whatWasSetHoldsForTheQuestionsThatFollow() throws {
    let run = try session("date 2024-08-01", "setting asc", "What is 99213?")
    #expect(run.output.contains("date of service: 2024-08-01"))
    #expect(run.output.contains("2024-08-01"))
  }

  @Test func whatWasSetHoldsForPagesToo() throws {
    let run = try session("date 2024-08-01", "setting facility", "look-up 20610")
    #expect(run.output.contains("MUE 2 a day (outpatient facility)"))
    #expect(run.output.contains("outpatient facility · Medicare · 2024-08-01"))
  }

  @Test func jsonAndMoreShowTheLastAnswerAgain() throws {
    let run = try session("What is 99213?", "json", "more")
    #expect(run.output.contains("casepilot.answer/1"))
    #expect(run.errors == "")
  }

  @Test func instructionsWithoutAnAnswerSayWhatToDo() throws {
    let run = try session("why", "json", "what if 25", "clear", "more")
    #expect(run.errors.components(separatedBy: "nothing was answered yet").count == 5)
  }

  @Test func aClaimIsCheckedAndCheckedAgainWithAChange() throws {
    let run = try session(
      "date 2024-08-01",
      "check 99213 20552",
      "how 1",
      "what if 25 on 99213",
      "json",
      "why",
      "what if 99213 without 25",
      "what if nonsense"
    )
    let parts = run.output.components(separatedBy: "casepilot 2024-08-01>")
    #expect(parts.count == 8)
    #expect(parts[1].contains("service line 1 will be denied"))
    #expect(parts[2].contains("[1] NCCI PTP edits"))
    #expect(!parts[3].contains("will be denied") && parts[3].contains("Modifier 25 on line 1"))
    #expect(parts[4].contains("\"schema\":\"casepilot.check/1\""))
    #expect(parts[5].contains("bypass-modifier-to-be-shown: "))
    #expect(parts[6].contains("service line 1 will be denied"))
    #expect(run.errors.contains("the change is not understood"))
  }

  @Test func afterAQuestionWhatIfIsForTheQuestion() throws {
    let run = try session(
      "check 99213 20552",
      "can I bill 20610 with 99213?",
      "what if 25 on 99213"
    )
    #expect(run.errors == "")
    #expect(run.output.contains("with modifier 25 on 99213"))
  }

  @Test func mistakesDoNotEndTheSession() throws {
    let run = try session("date 2025-13-45", "log /no/such/folder/log.md", "What is 99213?")
    #expect(run.status == 0)
    #expect(run.output.contains("99213"))
    #expect(run.errors.contains("'2025-13-45'"))
    #expect(run.errors.contains("/no/such/folder/log.md: error: "))
  }

  @Test func aLogIsAppendedAndPrivate() throws {
    let folder = try TemporaryFolder()
    let log = try folder.file("log.md")
    for _ in 0..<2 { _ = try session("log \(log)", "What is 99213?") }
    let text = try TemporaryFolder.text(log)
    #expect(text.components(separatedBy: "# CasePilot session").count == 3)
    #expect(text.components(separatedBy: "## What is 99213?").count == 3)
    #expect(TemporaryFolder.mode(log) == 0o600)
  }

  @Test func hostileLinesAreAnsweredOrRefused() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x00, 0x1B, 0x5B, 0x32, 0x4A, 0x0A]
    let long = [UInt8](repeating: UInt8(ascii: "9"), count: 100_000) + [0x0A]
    let run = try ToolRun(["-i", "--date", "2025-03-01"], input: bytes + long)
    #expect(run.status == 0)
    #expect(!run.output.contains("\u{1B}"))
  }
}
