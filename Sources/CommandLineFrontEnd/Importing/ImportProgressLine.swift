import CasePilot
import Glibc

/// How far an import has come, on one line of standard error.
struct ImportProgressLine {
  private static let barWidth = 24

  private let errors: OutputChannel
  private let begun: UInt64

  init(_ surroundings: Surroundings) {
    errors = surroundings.errors
    begun = Self.milliseconds()
  }

  /// Nil where nobody watches.
  var shown: ((_ file: String, _ bytes: Int, _ totalBytes: Int, _ rows: Int) -> Void)? {
    guard errors.isTerminal else { return nil }
    let (errors, begun) = (errors, begun)
    return { file, bytes, total, rows in
      let seconds = Double(Self.milliseconds() - begun) / 1000
      let text = Self.text(file, bytes, total, rows, seconds: seconds)
      _ = try? errors.overwriteLine(text)
    }
  }

  func clear() {
    if errors.isTerminal { _ = try? errors.overwriteLine("") }
  }

  /// The line for a number of bytes; the time left is as long as the time so far tells.
  static func text(
    _ file: String,
    _ bytes: Int,
    _ total: Int,
    _ rows: Int,
    seconds: Double
  ) -> String {
    let share = total > 0 ? min(1, Double(bytes) / Double(total)) : 0
    let full = Int(share * Double(barWidth))
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: barWidth - full)
    let left = share > 0.02 ? Int(seconds / share - seconds + 0.5) : nil
    let rest = left.map { ", \($0) s left" } ?? ""
    return "[\(bar)] \(bytes >> 20) of \(total >> 20) MB, \(rows) rows\(rest)  \(file.prefix(40))"
  }

  private static func milliseconds() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1000 + UInt64(now.tv_nsec) / 1_000_000
  }
}
