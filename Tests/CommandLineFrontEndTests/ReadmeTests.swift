import Foundation
import Testing

/// The sessions that the README shows, run and compared.
@Suite struct ReadmeTests {
  private static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("README.md")

  @Test func sessionsAreWhatTheReadmeShows() throws {
    let readme = try String(contentsOf: Self.path, encoding: .utf8)
    let recorded = try Self.recording(readme)
    if ProcessInfo.processInfo.environment["CASEPILOT_RECORD"] != nil, recorded != readme {
      try Data(recorded.utf8).write(to: Self.path)
    }
    #expect(recorded == readme)
    #expect(readme.contains("```console\n$ casepilot ask"))
  }

  /// The text with the output of every `$` line of its console blocks as it is now.
  private static func recording(_ readme: String) throws -> String {
    var lines: [String] = []
    var isConsole = false
    for line in readme.components(separatedBy: "\n") {
      if line.hasPrefix("```") { isConsole = line == "```console" }
      if isConsole, line.hasPrefix("$ ") {
        let output = try ToolRun(shell: String(line.dropFirst(2))).output
        lines +=
          [line, ""]
          + output.split(separator: "\n", omittingEmptySubsequences: false)
          .map(String.init).dropLast()
      } else if !isConsole || line.hasPrefix("```") {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }
}
