import Foundation
import GRDB

extension KnowledgeDatabase {
  /// Opens a database file; throws a `KnowledgeStoreError` when it cannot be used.
  ///
  /// `patience` is how many seconds to wait for another program that is writing to it.
  package static func open(
    _ path: String,
    mode: Mode = .readOnly,
    patience: Double = 2
  ) throws -> KnowledgeDatabase {
    let header = try DatabaseHeader(of: path)
    try header.checkForm(at: path)
    return try KnowledgeStoreError.telling(at: path) {
      switch mode {
      case .readOnly: try openForReading(path, header, patience)
      case .readWrite: try openForWriting(path, patience)
      }
    }
  }

  /// Makes a database in memory.
  package static func inMemory(
    contentHash: String = "",
    fill: (KnowledgeWriter) throws -> Void
  ) throws -> KnowledgeDatabase {
    let path = ":memory:"
    return try KnowledgeStoreError.telling(at: path) {
      let queue = try DatabaseQueue(configuration: configuration(isReadOnly: false, patience: 0))
      try queue.writeWithoutTransaction { database in
        try KnowledgeSchema.bring(database, from: 0)
        try fillInTransaction(database, contentHash: contentHash, fill: fill)
      }
      return KnowledgeDatabase(
        path: path,
        contentHash: contentHash,
        connections: ConnectionSource(sharing: queue)
      )
    }
  }

  static func configuration(isReadOnly: Bool, patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(patience)
    // A reading session keeps one transaction from its beginning to its end.
    configuration.allowsUnsafeTransactions = true
    return configuration
  }

  private static func openForReading(
    _ path: String,
    _ header: DatabaseHeader,
    _ patience: Double
  ) throws -> KnowledgeDatabase {
    let configuration = configuration(isReadOnly: true, patience: patience)
    do {
      return try openForReading(path, as: path, configuration)
    } catch let error as DatabaseError {
      // A database in write-ahead mode needs a shared-memory file, which a read-only medium
      // does not take. With nothing ahead of the file, it may be read as unchanging.
      guard error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY,
        header.isWriteAhead, hasNothingAhead(path)
      else { throw error }
      return try openForReading(path, as: immutable(path), configuration)
    }
  }

  private static func openForReading(
    _ path: String,
    as name: String,
    _ configuration: Configuration
  ) throws -> KnowledgeDatabase {
    let open: @Sendable () throws -> DatabaseQueue = {
      try DatabaseQueue(path: name, configuration: configuration)
    }
    let first = try open()
    return KnowledgeDatabase(
      path: path,
      contentHash: try contentHash(first),
      connections: ConnectionSource(first: first, others: open)
    )
  }

  private static func openForWriting(
    _ path: String,
    _ patience: Double
  ) throws -> KnowledgeDatabase {
    guard access(path, W_OK) == 0 else { throw KnowledgeStoreError.readOnlyFolder(path) }
    let queue = try DatabaseQueue(
      path: path,
      configuration: configuration(isReadOnly: false, patience: patience)
    )
    return KnowledgeDatabase(
      path: path,
      contentHash: try contentHash(queue),
      connections: ConnectionSource(sharing: queue)
    )
  }

  private static func contentHash(_ queue: DatabaseQueue) throws -> String {
    try queue.unsafeRead {
      try String.fetchOne($0, sql: "SELECT value FROM content WHERE name = 'hash'") ?? ""
    }
  }

  private static func hasNothingAhead(_ path: String) -> Bool {
    var status = stat()
    return stat(path + "-wal", &status) != 0 || status.st_size == 0
  }

  private static func immutable(_ path: String) -> String {
    let absolute = URL(fileURLWithPath: path).absoluteString
    return absolute + "?immutable=1"
  }
}
