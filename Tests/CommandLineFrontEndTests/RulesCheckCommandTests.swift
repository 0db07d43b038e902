import Testing

@Suite struct RulesCheckCommandTests {
  @Test func countsNotesAndListsThemWhenAsked() throws {
    let run = try ToolRun("rules", "check", "--notes")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    let notes = lines.filter { $0.contains(": note: ") }
    #expect(notes.count == lines.count - 1)
    #expect(lines.last?.hasSuffix("clean, \(notes.count) notes") == true)
  }

  @Test func aFaultOfOnesOwnRulesEndsWithOne() throws {
    let folder = try TemporaryFolder()
    let rule = """
      - id: never
        when: [payer is medicare, payer is commercial]
        conclude: {say: "This never fires."}
        because: {source: cpt-2025, section: a}
        cases: [{lines: [99213], fires: true}, {lines: [20610], fires: false}]
      """
    _ = try folder.file("own.yaml", rule)
    let run = try ToolRun("rules", "check", "--rules", folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("own.yaml:1:3: error: conditions that never hold together"))
    #expect(!run.output.contains(": note: "))
  }
}
