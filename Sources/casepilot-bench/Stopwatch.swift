import Foundation

/// Measures work by the clock that only runs forward.
enum Stopwatch {
  /// Seconds that the work took.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let begun = DispatchTime.now().uptimeNanoseconds
    try work()
    return Double(DispatchTime.now().uptimeNanoseconds - begun) / 1e9
  }

  /// The median of several runs.
  static func median(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
    let times = try (0..<runs).map { _ in try seconds(work) }.sorted()
    return times[times.count / 2]
  }

  /// Runs a program and says how long it took and how much memory it had at most; nil when it failed.
  static func program(
    _ path: String,
    _ arguments: [String],
    environment: [String: String] = [:]
  ) throws -> (seconds: Double, megabytes: Double)? {
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let peak = PeakMemory(of: process)
    let seconds = try seconds {
      try process.run()
      peak.watch()
      process.waitUntilExit()
    }
    return process.terminationStatus == 2 ? nil : (seconds, peak.megabytes)
  }
}

/// The most memory that a process had while it ran, by `/proc`.
final class PeakMemory: @unchecked Sendable {
  private let process: Process
  private let lock = NSLock()
  private var kilobytes = 0

  init(of process: Process) { self.process = process }

  var megabytes: Double { lock.withLock { Double(kilobytes) / 1024 } }

  func watch() {
    let id = process.processIdentifier
    Thread.detachNewThread { [self] in
      while process.isRunning {
        if let text = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8),
          let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
          let number = line.split(separator: " ").dropLast().last.flatMap({ Int($0) })
        {
          lock.withLock { kilobytes = max(kilobytes, number) }
        }
        usleep(5000)
      }
    }
  }
}
