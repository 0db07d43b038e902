import Foundation
import Testing

@Suite struct BatchCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aPipeOfLinesIsAnsweredInOrderWithoutPromptNoise() throws {
    let run = try ToolRun("--date", "2025-03-01", input: "What is 99213?\nWhat is 20610?\n")
    #expect(run.status == 0)
    let first = try #require(run.output.range(of: "99213"))
    let second = try #require(run.output.range(of: "20610"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(!run.output.contains("casepilot>"))
    #expect(run.errors == "")
  }

  @Test func jsonLinesGiveJSONLines() throws {
    let path = try folder.file(
      "q.jsonl",
      """
      {"id":"a","question":"What is 99213?","date":"2025-03-01"}
      {"id":"b","question":"What is 20610?","date":"2025-03-01"}

      """
    )
    let run = try ToolRun("batch", path)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("\"id\":\"a\"") == true)
    #expect(lines.last?.contains("\"id\":\"b\"") == true)
  }

  @Test func threadsChangeNothing() throws {
    let text = (0..<40).map { "What is \(99_202 + $0 % 14)?\n" }.joined()
    let path = try folder.file("q.txt", text)
    let runs = try ["1", "2"].map { threads in
      try ToolRun("batch", path, "--threads", threads, "--date", "2025-03-01").output
    }
    #expect(runs[0] == runs[1])
    #expect(!runs[0].isEmpty)
  }

  @Test func answersGoToAFileThatAppearsWhole() throws {
    let path = try folder.file("q.txt", "What is 99213?\n")
    let answers = try folder.file("answers.txt")
    let run = try ToolRun("batch", path, "-o", answers, "--date", "2025-03-01")
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(try TemporaryFolder.text(answers).contains("99213"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test func theQuestionsAreNeverReplaced() throws {
    let path = try folder.file("q.txt", "What is 99213?\n")
    let run = try ToolRun("batch", path, "-o", path)
    #expect(run.status == 2)
    #expect(try TemporaryFolder.text(path) == "What is 99213?\n")
  }

  @Test(arguments: ["missing.txt", "."]) func whatCannotBeReadIsSaid(name: String) throws {
    let run = try ToolRun("batch", folder.path + "/" + name, "--input-format", "lines")
    #expect(run.status == 2)
    #expect(run.errors.contains("error: "))
  }

  @Test func aNameWithoutAFormIsSaid() throws {
    let run = try ToolRun("batch", try folder.file("q.dat", "x\n"))
    #expect(run.status == 2)
    #expect(run.errors.contains("--input-format"))
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    let path = try folder.file(
      "q.txt",
      String(repeating: "What is 99213?\n", count: 3000)
    )
    let line = "casepilot batch '\(path)' --date 2025-03-01 | head -n 1; echo ${PIPESTATUS[0]}"
    let run = try ToolRun(shell: line)
    #expect(run.output.split(separator: "\n").last.map { ["0", "1"].contains($0) } == true)
    #expect(!run.output.lowercased().contains("error:"))
  }

  @Test func aFullDiskIsAnError() throws {
    let path = try folder.file("q.txt", "What is 99213?\n")
    let run = try ToolRun(shell: "casepilot batch '\(path)' > /dev/full; echo $?")
    #expect(run.output.hasSuffix("2\n"))
    #expect(run.output.contains("error: the output cannot be written"))
  }
}
