import Foundation

/// What the first hundred bytes of a SQLite file tell (SQLite file format, §1.3).
struct DatabaseHeader {
  let isEmpty: Bool
  let isWriteAhead: Bool
  let schemaVersion: Int
  let applicationID: Int

  /// Reads the header of a file; throws when it cannot be read or is no SQLite file.
  init(of path: String) throws {
    let bytes = try Self.firstBytes(of: path)
    isEmpty = bytes.isEmpty
    guard !bytes.isEmpty else {
      (isWriteAhead, schemaVersion, applicationID) = (false, 0, 0)
      return
    }
    guard bytes.count == 100, bytes.starts(with: "SQLite format 3\0".utf8) else {
      throw KnowledgeStoreError.damaged(path)
    }
    isWriteAhead = bytes[18] == 2 || bytes[19] == 2
    schemaVersion = Self.number(bytes[60..<64])
    applicationID = Self.number(bytes[68..<72])
  }

  /// Throws when the file is not a knowledge database of a form that this program can read.
  func checkForm(at path: String) throws {
    guard !isEmpty else { throw KnowledgeStoreError.damaged(path) }
    guard applicationID == KnowledgeSchema.applicationID else {
      throw KnowledgeStoreError.foreign(path)
    }
    let known = KnowledgeSchema.version
    if schemaVersion > known {
      throw KnowledgeStoreError.newerSchema(path, found: schemaVersion, known: known)
    }
    if schemaVersion < known {
      throw KnowledgeStoreError.olderSchema(path, found: schemaVersion, needed: known)
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    Int(Int32(bitPattern: bytes.reduce(0) { $0 << 8 | UInt32($1) }))
  }

  private static func firstBytes(of path: String) throws -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw KnowledgeStoreError(errno: errno, at: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw KnowledgeStoreError.notAFile(path) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw KnowledgeStoreError(errno: errno, at: path) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(file, &bytes, bytes.count)
    guard count >= 0 else { throw KnowledgeStoreError(errno: errno, at: path) }
    return Array(bytes.prefix(count))
  }
}
