import Testing

@Suite struct LookUpCommandTests {
  @Test func showsThePageOfACode() throws {
    let run = try ToolRun("look-up", "63042", "--date", "2024-08-01")
    #expect(run.status == 0)
    for part in ["63042:", "Global days 090", "MUE", "NCCI partners", "[1]"] {
      #expect(run.output.contains(part))
    }
  }

  @Test func severalCodesAreSetSideBySide() throws {
    let run = try ToolRun("look-up", "29880", "29881", "--date", "2024-08-01")
    #expect(run.output.contains("Side by side"))
  }

  @Test func jsonIsOneObjectACode() throws {
    let run = try ToolRun(
      "look-up",
      "29880",
      "25",
      "CO-97",
      "--format",
      "json",
      "--date",
      "2024-08-01"
    )
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"schema\":\"casepilot.answer/1\",\"id\":") })
  }

  @Test func anUnknownCodeEndsWithOne() throws {
    #expect(try ToolRun("look-up", "99999").status == 1)
  }
}
