import Foundation

/// What the figures were measured on.
enum BenchMachine {
  static var remarks: [String] {
    [
      "Medians of 5 where other programs stand beside; \(processors) processors (\(model)), \(memory) GB.",
      "Linux \(release); \(version("/usr/bin/sqlite3", ["--version"])); \(version("/usr/bin/python3", ["--version"])).",
    ]
  }

  private static var processors: Int { ProcessInfo.processInfo.activeProcessorCount }
  private static var memory: Int { Int(ProcessInfo.processInfo.physicalMemory >> 30) }

  private static var model: String {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line.map {
      String($0.split(separator: ":").last ?? "").trimmingCharacters(in: .whitespaces)
    } ?? "unknown"
  }

  private static var release: String {
    (try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8))?
      .trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
  }

  private static func version(_ program: String, _ arguments: [String]) -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return "no \(program)" }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    let name = (program as NSString).lastPathComponent
    let text = String(decoding: output, as: UTF8.self).split(separator: " ").prefix(2)
      .joined(separator: " ").trimmingCharacters(in: .whitespacesAndNewlines)
    return text.lowercased().hasPrefix("python")
      ? text : "\(name) \(text.split(separator: " ").first ?? "")"
  }
}
