/// Why a knowledge database could not be opened, read or written.
package enum KnowledgeStoreError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(String)
  /// Something other than a regular file stands there.
  case notAFile(String)
  /// The system refuses reading, for want of permission.
  case unreadable(String)
  /// Another program is writing to it.
  case locked(String)
  /// The bytes are not those of a whole SQLite database.
  case damaged(String)
  /// A SQLite database, but of another program.
  case foreign(String)
  case newerSchema(String, found: Int, known: Int)
  case olderSchema(String, found: Int, needed: Int)
  case diskFull(String)
  /// The folder, or the file, does not take changes.
  case readOnlyFolder(String)
  /// Anything else that SQLite or the system reports.
  case failed(String, reason: String)
}

extension KnowledgeStoreError {
  /// The file or folder that it is about.
  package var path: String {
    switch self {
    case .missing(let path), .notAFile(let path), .unreadable(let path), .locked(let path),
      .damaged(let path), .foreign(let path), .newerSchema(let path, _, _),
      .olderSchema(let path, _, _), .diskFull(let path), .readOnlyFolder(let path),
      .failed(let path, _):
      path
    }
  }

  /// Whether a file is there that cannot be used, rather than a place that does not take one.
  package var isOfTheFile: Bool {
    switch self {
    case .missing, .diskFull, .readOnlyFolder: false
    default: true
    }
  }
}
