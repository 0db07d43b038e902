import Synchronization

/// Remembers that something was wrong which the run went on without.
final class FaultFlag: Sendable {
  private let flag = Mutex(false)

  func raise() { flag.withLock { $0 = true } }

  var isRaised: Bool { flag.withLock { $0 } }
}
