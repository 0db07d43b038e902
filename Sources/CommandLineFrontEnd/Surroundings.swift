import CaseModel
import CasePilot
import Foundation

/// What a command finds around it: streams, environment, and the one reading of the clock.
struct Surroundings: Sendable {
  var environment: [String: String]
  var executable: URL
  var input: Int32
  var output: OutputChannel
  var errors: OutputChannel
  var today: ServiceDate
  /// Whether the database was at fault; the answers are given all the same, and the run ends with 2.
  let databaseFault = FaultFlag()

  static func current() -> Surroundings {
    Surroundings(
      environment: ProcessInfo.processInfo.environment,
      executable: executableFile(),
      input: STDIN_FILENO,
      output: OutputChannel(descriptor: STDOUT_FILENO),
      errors: OutputChannel(descriptor: STDERR_FILENO),
      today: ServiceDate.today()
    )
  }

  var isInputTerminal: Bool { isatty(input) == 1 }

  /// Writes a line to standard error; when even that is gone there is nobody left to tell.
  func complain(_ message: String) {
    try? errors.write(text: message + "\n")
  }

  /// Opens the knowledge, showing progress to a person who waits and notices to all.
  func open(_ options: KnowledgeOptions) throws -> KnowledgeLibrary {
    let tell: @Sendable (String) -> Void = { complain($0) }
    let library = try KnowledgeLibrary.open(
      options.location(in: self),
      progress: errors.isTerminal ? tell : nil
    )
    for notice in library.notices { complain("note: " + notice) }
    if library.isDatabaseAtFault { databaseFault.raise() }
    return library
  }

  /// Opens the database to be changed, and builds it first when it is not there.
  func upkeep(_ options: KnowledgeOptions) throws -> KnowledgeUpkeep {
    let tell: @Sendable (String) -> Void = { complain($0) }
    return try KnowledgeUpkeep(
      options.location(in: self),
      progress: errors.isTerminal ? tell : nil
    )
  }

  private static func executableFile() -> URL {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return URL(fileURLWithPath: CommandLine.arguments.first ?? "casepilot") }
    let path = buffer.prefix(count).map { UInt8(bitPattern: $0) }
    return URL(fileURLWithPath: String(decoding: path, as: UTF8.self))
  }
}

extension ServiceDate {
  /// The local day, read from the clock.
  static func today() -> ServiceDate {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let day = ServiceDate(
      year: Int(local.tm_year) + 1900,
      month: Int(local.tm_mon) + 1,
      day: Int(local.tm_mday)
    )
    // A clock set before 1900 or after 2999 has no day of service; the epoch stands for it.
    return day ?? ServiceDate(number: 19_700_101).unsafelyUnwrapped
  }
}
