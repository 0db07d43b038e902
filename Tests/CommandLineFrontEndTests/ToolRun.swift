import Foundation

/// One run of the built executable, with what it wrote and how it ended.
struct ToolRun {
  let status: Int32
  let output: String
  let errors: String

  /// The executable beside the test bundle.
  static var executable: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("casepilot")
  }

  /// A folder with a database that all runs share, so that it is built once.
  private static let home: TemporaryFolder? = {
    guard let folder = try? TemporaryFolder() else { return nil }
    let process = Process()
    process.executableURL = executable
    process.arguments = ["rules", "list", "--home", folder.path]
    process.standardOutput = FileHandle.nullDevice
    try? process.run()
    process.waitUntilExit()
    return folder
  }()

  static var environment: [String: String] {
    ["CASEPILOT_HOME": home?.path ?? "", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
  }

  /// A folder of one's own with a copy of the database.
  static func privateHome() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    guard let home else { return folder }
    for name in try FileManager.default.contentsOfDirectory(atPath: home.path)
    where name != "history" {
      try FileManager.default.copyItem(atPath: home.path + "/" + name, toPath: folder.file(name))
    }
    return folder
  }

  /// Runs the executable with bytes on its standard input, until it ends.
  init(
    _ arguments: [String],
    input: [UInt8] = [],
    environment changes: [String: String?] = [:],
    folder: String? = nil
  ) throws {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.environment = Self.environment.merging(changes.compactMapValues { $0 }) { $1 }
      .filter { changes[$0.key] != .some(nil) }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let files = try TemporaryFolder()
    try Data(input).write(to: URL(fileURLWithPath: files.file("input")))
    for name in ["output", "errors"] { _ = try files.file(name, "") }
    process.standardInput = FileHandle(forReadingAtPath: try files.file("input"))
    process.standardOutput = FileHandle(forWritingAtPath: try files.file("output"))
    process.standardError = FileHandle(forWritingAtPath: try files.file("errors"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try TemporaryFolder.text(files.file("output"))
    errors = try TemporaryFolder.text(files.file("errors"))
  }

  init(_ arguments: String..., input: String = "") throws {
    try self.init(arguments, input: Array(input.utf8))
  }

  /// Runs a line of shell in which `casepilot` is the built executable.
  init(shell line: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "casepilot() { '\(Self.executable.path)' \"$@\"; }\n" + line]
    process.environment = Self.environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
    errors = ""
  }
}
