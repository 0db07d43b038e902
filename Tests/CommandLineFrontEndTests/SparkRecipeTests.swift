import Foundation
import Testing

/// Runs the recipe of `Sources/SPARK.md` on a cluster of two workers on this machine.
///
/// Needs a Python with PySpark, whose path stands in `CASEPILOT_SPARK_PYTHON`, and Java; `.ci/run` installs both.
@Suite struct SparkRecipeTests {
  private static let python = ProcessInfo.processInfo.environment["CASEPILOT_SPARK_PYTHON"]
  private static let recipe = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/casepilot-spark/casepilot_spark.py").path

  private static func submit(_ words: [String], in folder: TemporaryFolder) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python ?? "")
    process.arguments = [Self.recipe] + words
    var environment = ToolRun.environment
    environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    environment["PYSPARK_SUBMIT_ARGS"] = "--master local-cluster[2,1,1024] pyspark-shell"
    environment["PYSPARK_PYTHON"] = python
    environment["SPARK_LOCAL_IP"] = "127.0.0.1"
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(forWritingAtPath: try folder.file("log", ""))
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The parts that Spark wrote, in their order.
  private static func parts(of folder: String) throws -> String {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("part-") }
      .sorted().map { try TemporaryFolder.text(folder + "/" + $0) }.joined()
  }

  @Test(
    .enabled(if: python != nil, "CASEPILOT_SPARK_PYTHON names no Python with PySpark"),
    arguments: [
      ("batch", #"{"id":"%","question":"can I bill 20610 with 9921^","date":"2024-08-01"}"#),
      ("check", #"{"claim":"%","date":"2024-08-01","lines":[{"code":"20610"},{"code":"9921^"}]}"#),
    ]
  )
  func twoWorkersWriteWhatOneMachineWrites(_ work: String, _ pattern: String) throws {
    let folder = try TemporaryFolder()
    let lines = (0..<60).map { number in
      pattern.replacingOccurrences(of: "%", with: "n\(number)")
        .replacingOccurrences(of: "^", with: "\(2 + number % 4)") + "\n"
    }
    let source = try folder.file("input.jsonl", lines.joined())
    let target = try folder.file("output")
    let status = try Self.submit(
      [work, source, target, "--program", ToolRun.executable.path, "--partitions", "4"],
      in: folder
    )
    let log = try TemporaryFolder.text(folder.file("log"))
    #expect(status == 0, "\(log.suffix(2000))")
    let alone = try ToolRun([work, source, "--format", "json"])
    #expect(try Self.parts(of: target) == alone.output)
    #expect(alone.output.split(separator: "\n").count == lines.count)
  }

  @Test(.enabled(if: python != nil, "CASEPILOT_SPARK_PYTHON names no Python with PySpark"))
  func aProgramThatFailsFailsTheRun() throws {
    let folder = try TemporaryFolder()
    let source = try folder.file("input.jsonl", "{\"id\":\"1\",\"question\":\"what is 99213\"}\n")
    let target = try folder.file("output")
    let status = try Self.submit(
      ["batch", source, target, "--program", ToolRun.executable.path, "--", "--date", "never"],
      in: folder
    )
    #expect(status != 0)
  }
}
