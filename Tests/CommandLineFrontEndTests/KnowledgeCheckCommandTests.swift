import Testing

@Suite struct KnowledgeCheckCommandTests {
  /// The slice that comes with the program proves nothing by what it lacks, and the command says so.
  @Test func asksForTheWholeTables() throws {
    let run = try ToolRun("knowledge", "check")
    #expect(run.status == 1)
    #expect(run.output.contains("not loaded as a whole: the fee schedule; import its file"))
    #expect(!run.output.contains("error:"))
  }
}
