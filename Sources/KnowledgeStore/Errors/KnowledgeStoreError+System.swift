import Foundation
import GRDB

extension KnowledgeStoreError {
  /// The fact behind an error number of the system.
  init(errno number: Int32, at path: String) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing(path)
    case EISDIR: self = .notAFile(path)
    case EACCES, EPERM: self = .unreadable(path)
    case EROFS: self = .readOnlyFolder(path)
    case ENOSPC, EDQUOT: self = .diskFull(path)
    default: self = .failed(path, reason: String(cString: strerror(number)))
    }
  }

  /// The fact behind an error of SQLite.
  init(_ error: DatabaseError, at path: String) {
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path)
    case .SQLITE_FULL: self = .diskFull(path)
    case .SQLITE_READONLY: self = .readOnlyFolder(path)
    case .SQLITE_PERM, .SQLITE_AUTH: self = .unreadable(path)
    default: self = .failed(path, reason: error.message ?? "SQLite error \(error.resultCode)")
    }
  }

  /// Runs a piece of work and tells the errors of SQLite as facts about a path; others pass.
  static func telling<Result>(at path: String, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw KnowledgeStoreError(error, at: path)
    }
  }
}
