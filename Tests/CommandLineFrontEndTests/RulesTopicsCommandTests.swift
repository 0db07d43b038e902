import Testing

@Suite struct RulesTopicsCommandTests {
  @Test func writesThePageOfTopics() throws {
    let run = try ToolRun("rules", "topics")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("# What coders ask about\n"))
    for part in ["## modifiers", "| `incident-to` |", "## Sources of the facts"] {
      #expect(run.output.contains(part))
    }
  }
}
