import Testing

@Suite struct SearchCommandTests {
  @Test func listsTheBestFirst() throws {
    let run = try ToolRun("search", "lap", "chole", "--limit", "3")
    #expect(run.status == 0)
    #expect(run.output.contains("1  47562"))
    #expect(run.output.split(separator: "\n").contains { $0.contains("47563") })
  }

  @Test func jsonFollowsItsSchema() throws {
    let run = try ToolRun("search", "uti", "--system", "icd10cm", "--billable", "--format", "json")
    #expect(
      run.output.hasPrefix("{\"schema\":\"casepilot.search/1\",\"results\":[{\"code\":\"N39.0\"")
    )
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func nothingFoundEndsWithOne() throws {
    let run = try ToolRun("search", "zzqxv", "wwpqk")
    #expect(run.status == 1)
    #expect(run.output.contains("Nothing found"))
  }

  @Test(arguments: [
    ["search", "knee", "--system", "moon"], ["search", "knee", "--date", "2025-13-01"],
    ["search", "knee", "--limit", "0"], ["search"],
  ]) func mistakesEndWithTwo(arguments: [String]) throws {
    let run = try ToolRun(arguments)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error: "))
  }
}
