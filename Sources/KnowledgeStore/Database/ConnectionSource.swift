import Foundation
import GRDB

/// Where the sessions of a database get their connections.
final class ConnectionSource: @unchecked Sendable {
  /// The one connection that all share, for a database in memory or one that is written to.
  let shared: DatabaseQueue?

  private let make: @Sendable () throws -> DatabaseQueue
  private let lock = NSLock()
  /// The connection with which the file was opened serves the first session; guarded by `lock`.
  private var spare: DatabaseQueue?

  init(sharing queue: DatabaseQueue) {
    shared = queue
    make = { queue }
  }

  init(first: DatabaseQueue, others make: @escaping @Sendable () throws -> DatabaseQueue) {
    shared = nil
    spare = first
    self.make = make
  }

  func next() throws -> DatabaseQueue {
    let unused = lock.withLock {
      defer { spare = nil }
      return spare
    }
    return try unused ?? make()
  }
}
