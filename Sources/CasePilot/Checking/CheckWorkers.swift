import Dispatch
import Foundation
import Synchronization

/// Threads that check chunks of claims, each with a session of its own, while the caller reads on.
final class CheckWorkers {
  private let queue = Queue()
  private var waiting: [CheckJob] = []
  private let limit: Int

  /// Starts the threads; `sessions` are theirs from now on.
  init(_ sessions: [ClaimSession], format: CheckFormat) {
    limit = sessions.count * 4
    for session in sessions {
      nonisolated(unsafe) let own = session
      let queue = queue
      Thread.detachNewThread {
        while let job = queue.take() { job.run(own, format) }
      }
    }
  }

  deinit { queue.close() }

  /// Gives a chunk to the threads; hands out the oldest when so many are on their way that memory would grow.
  func submit(_ job: CheckJob) -> CheckJob? {
    queue.add(job)
    waiting.append(job)
    return waiting.count > limit ? waiting.removeFirst() : nil
  }

  /// The oldest chunk on its way, in the order in which they were given.
  func next() -> CheckJob? { waiting.isEmpty ? nil : waiting.removeFirst() }

  /// Chunks that no thread has taken yet.
  private final class Queue: Sendable {
    private struct State {
      var jobs: [CheckJob] = []
      var isClosed = false
    }

    private let state = Mutex(State())
    private let available = DispatchSemaphore(value: 0)

    func add(_ job: CheckJob) {
      state.withLock { $0.jobs.append(job) }
      available.signal()
    }

    /// The next chunk; nil when there will be none.
    func take() -> CheckJob? {
      available.wait()
      return state.withLock { state in
        guard !state.isClosed, !state.jobs.isEmpty else {
          // The next thread is to wake and leave, too.
          available.signal()
          return nil
        }
        return state.jobs.removeFirst()
      }
    }

    func close() {
      state.withLock { $0.isClosed = true }
      available.signal()
    }
  }
}
