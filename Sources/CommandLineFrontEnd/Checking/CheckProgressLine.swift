import CaseModel
import CasePilot
import Glibc

/// How far a check has come, on one line of standard error: claims, bytes, time left.
final class CheckProgressLine {
  private let errors: OutputChannel
  /// Bytes of the whole file, nil for a pipe.
  private let total: Int?
  private let start = CheckProgressLine.seconds()
  private var shown = -1.0

  /// Nil where nobody watches, and where the output itself runs over the same terminal.
  init?(of input: BatchInput, in surroundings: Surroundings, writingTo channel: OutputChannel) {
    guard surroundings.errors.isTerminal, !channel.isTerminal else { return nil }
    errors = surroundings.errors
    total = input.size
  }

  func show(_ point: CheckPoint, _ summary: CheckSummary) {
    let elapsed = Self.seconds() - start
    guard elapsed - shown >= 0.2 else { return }
    shown = elapsed
    let text = Self.text(
      records: point.records,
      bytes: point.bytes,
      total: total,
      elapsed: elapsed,
      findings: summary.withFindings
    )
    _ = try? errors.overwriteLine(text)
  }

  func clear() {
    if shown >= 0 { _ = try? errors.overwriteLine("") }
  }

  /// `12500 claims, 31 with findings, 4.2 of 98.0 MB, 25 s left`.
  static func text(records: Int, bytes: Int, total: Int?, elapsed: Double, findings: Int) -> String
  {
    let head = "\(records) claims, \(findings) with findings"
    guard let total, total > 0, bytes > 0 else { return "\(head), \(megabytes(bytes)) MB" }
    let left = elapsed * Double(max(0, total - bytes)) / Double(bytes)
    return
      "\(head), \(megabytes(bytes)) of \(megabytes(total)) MB, \(duration(Int(left.rounded(.up)))) left"
  }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func duration(_ seconds: Int) -> String {
    seconds < 120 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
  }

  private static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
