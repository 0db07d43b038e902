import CaseModel
import GRDB

/// A knowledge database: a file, or a database in memory.
///
/// It is opened once and hands out a session to each thread that looks things up.
package final class KnowledgeDatabase: Sendable {
  package enum Mode: Sendable {
    /// For look-ups: each session has a connection of its own and sees one state throughout.
    case readOnly
    /// For `write` too; the sessions share one connection.
    case readWrite
  }

  /// The file, or `:memory:`.
  package let path: String
  /// What `build` was told of the content; empty when nothing was.
  package let contentHash: String

  private let connections: ConnectionSource

  init(path: String, contentHash: String, connections: ConnectionSource) {
    self.path = path
    self.contentHash = contentHash
    self.connections = connections
  }

  /// Whether the database was made from content of this hash.
  package func isCurrent(hash: String) -> Bool { contentHash == hash }

  /// Starts a session for one thread.
  package func session() throws -> SQLiteKnowledge {
    try KnowledgeStoreError.telling(at: path) {
      SQLiteKnowledge(try ReadSession(try connections.next(), path: path))
    }
  }

  /// Changes the database in one transaction; sessions from before may not see it.
  ///
  /// To change a file that others read, use `extend`: it never makes them wait.
  package func write(_ fill: (KnowledgeWriter) throws -> Void) throws {
    guard let queue = connections.shared else { throw KnowledgeStoreError.readOnlyFolder(path) }
    try KnowledgeStoreError.telling(at: path) {
      try queue.write {
        try fill(KnowledgeWriter($0))
        try TableHashes.forget(in: $0)
      }
    }
  }
}
