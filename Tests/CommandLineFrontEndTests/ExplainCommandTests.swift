import Testing

@Suite struct ExplainCommandTests {
  @Test func aCheckIsReadAloudWithSourceExamplesAndSwitch() throws {
    let run = try ToolRun("explain", "pair-never-paid-together")
    #expect(run.status == 0)
    for words in [
      "pair-never-paid-together: codes that are never paid together", "severity willDeny",
      "- pair A B has indicator in [0]", "because NCCI Policy Manual", "finds    80053, 80048",
      "passes   ", "- switch: pair-never-paid-together", "reason code 97, 236",
    ] { #expect(run.output.contains(words), "\(words)") }
    #expect(try ToolRun("rules", "show", "pair-never-paid-together").output == run.output)
  }

  @Test func anUnknownIdNamesThoseThatAreNear() throws {
    let run = try ToolRun("explain", "pair-never-payed-together")
    #expect(run.status == 2)
    #expect(run.errors.contains("pair-never-paid-together"))
  }

  @Test func checksMayBeListedByThemselves() throws {
    let all = try ToolRun("rules", "list").output.split(separator: "\n")
    let checks = try ToolRun("rules", "list", "--checks").output.split(separator: "\n")
    #expect(checks.contains("pair-never-paid-together"))
    #expect(checks.count < all.count && Set(checks).isSubset(of: Set(all)))
  }
}
