import Testing

@Suite struct DenialCommandTests {
  private func denial(_ arguments: String...) throws -> ToolRun {
    try ToolRun(["denial"] + arguments + ["--date", "2024-08-01"])
  }

  @Test func theEditWhatToDoAndUntilWhenAreShown() throws {
    let run = try denial("CO-97", "--claim", "80053 80048", "--decided", "2024-08-20")
    #expect(run.status == 0)
    #expect(run.output.contains("80048 is denied beside 80053"))
    #expect(run.output.contains("2024-12-23"))
    #expect(run.errors == "")
  }

  @Test func whatNoCheckTellsEndsWithOne() throws {
    #expect(try denial("PR-1", "--claim", "80053 80048").status == 1)
  }

  @Test func mistakesNameWhatToDo() throws {
    let code = try denial("denied", "--claim", "99213")
    #expect(code.status == 2 && code.errors.contains("as in CO-97"))
    let line = try denial("CO-97", "--claim", "99213", "--denied", "20610")
    #expect(line.status == 2 && line.errors.contains("--denied"))
    let claim = try denial("CO-97", "--claim", "smith")
    #expect(claim.status == 2 && !claim.errors.contains("smith"))
  }
}
