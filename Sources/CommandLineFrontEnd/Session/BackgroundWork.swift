import Foundation
import LineEditing
import Synchronization

/// Work on a thread of its own, so that Ctrl-C can leave it behind.
enum BackgroundWork {
  /// The value of the work; nil when Ctrl-C came first, in which case it runs on unheard.
  static func value<Value: Sendable>(
    signals: TerminalSignals,
    _ work: @escaping @Sendable () throws -> Value
  ) throws -> Value? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return try work() }
    let (reading, writing) = (ends[0], ends[1])
    defer { close(reading) }
    let result = Outcome<Value>()
    Thread.detachNewThread {
      let outcome = Result { try work() }
      result.value.withLock { $0 = outcome }
      close(writing)
    }
    guard isFinished(reading, signals) else { return nil }
    return try result.value.withLock { $0 }?.get()
  }

  private static func isFinished(_ descriptor: Int32, _ signals: TerminalSignals) -> Bool {
    while true {
      switch signals.wait(for: descriptor) {
      case .readable: return true
      case .interrupt: return false
      case .termination: exit(128 + SIGTERM)
      case .resize, .resumed: continue
      }
    }
  }

  private final class Outcome<Value: Sendable>: Sendable {
    let value = Mutex<Result<Value, any Error>?>(nil)
  }
}
