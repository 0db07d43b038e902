import Foundation
import Testing

@Suite struct KnowledgeOptionsTests {
  private let question = ["ask", "What is 99213?", "--date", "2025-03-01"]

  @Test func inMemoryWritesNothing() throws {
    let folder = try TemporaryFolder()
    let run = try ToolRun(question + ["--home", folder.path, "--in-memory"])
    #expect(run.status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func withoutAnyHomeItStillAnswers() throws {
    let run = try ToolRun(question, environment: ["CASEPILOT_HOME": nil, "HOME": nil])
    #expect(run.status == 0)
    #expect(run.output.contains("99213"))
  }

  @Test func aHomeThatCannotBeMadeStillAnswersAndSaysSo() throws {
    let folder = try TemporaryFolder()
    let blocked = try folder.file("blocked", "a file where a folder should be")
    let run = try ToolRun(question + ["--home", blocked + "/home"])
    #expect(run.status == 0)
    #expect(run.output.contains("99213"))
    #expect(run.errors.contains(blocked))
  }

  @Test func resourcesThatAreNotThereAreAnError() throws {
    let run = try ToolRun(question + ["--resources", "/no/such/folder"])
    #expect(run.status == 2)
    #expect(run.errors.contains("'/no/such/folder'"))
  }
}
