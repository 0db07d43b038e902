import Foundation
import GRDB

extension KnowledgeDatabase {
  /// Builds a database file anew beside the path and moves it there when it is whole.
  ///
  /// A build that is cut short leaves the file that was there before. When another process has
  /// finished the same content while this one waited for it, there is nothing left to do.
  package static func build(
    at path: String,
    contentHash: String,
    fill: (KnowledgeWriter) throws -> Void
  ) throws {
    try AsideBuild(path).run(waitingFor: contentHash) { database in
      try KnowledgeSchema.bring(database, from: 0)
      try fillInTransaction(database, contentHash: contentHash, fill: fill)
    }
  }

  /// Changes a copy of a database file, or a new one when there is none, and moves it into place.
  ///
  /// Readers of the old file keep what they see. Without `contentHash` the old hash stays.
  package static func extend(
    at path: String,
    contentHash: String? = nil,
    isCompacting: Bool = false,
    fill: (KnowledgeWriter) throws -> Void
  ) throws {
    try AsideBuild(path).run(waitingFor: contentHash, isCompacting: isCompacting) { database in
      let version = try copy(path, into: database)
      try KnowledgeSchema.bring(database, from: version)
      try fillInTransaction(database, contentHash: contentHash, fill: fill)
    }
  }

  /// Removes the unfinished files that killed builds left beside a database; one that runs is let be.
  package static func removeLeftovers(beside path: String) { AsideBuild(path).removeOrphans() }

  static func fillInTransaction(
    _ database: Database,
    contentHash: String?,
    fill: (KnowledgeWriter) throws -> Void
  ) throws {
    let writer = KnowledgeWriter(database)
    try database.inTransaction {
      if let contentHash { try writer.setContentHash(contentHash) }
      try fill(writer)
      return .commit
    }
  }

  /// Copies a database file into an empty one and returns its form; 0 when there is no file.
  private static func copy(_ path: String, into database: Database) throws -> Int {
    guard access(path, F_OK) == 0 else { return 0 }
    let header = try DatabaseHeader(of: path)
    guard !header.isEmpty else { return 0 }
    let source = try DatabaseQueue(
      path: path,
      configuration: configuration(isReadOnly: true, patience: 10)
    )
    try source.unsafeRead { try $0.backup(to: database) }
    return header.schemaVersion
  }
}
