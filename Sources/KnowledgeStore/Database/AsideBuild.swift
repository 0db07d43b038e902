import Foundation
import GRDB

/// The making of a database file beside the one in use, whose place it takes when it is whole.
struct AsideBuild {
  /// Seconds to wait for another process that builds the same file.
  private static let patience = 60.0
  private static let mark = ".building-"

  private let target: String
  private let folder: String
  private let scratch: String

  init(_ path: String) {
    let place = URL(fileURLWithPath: path)
    target = path
    folder = place.deletingLastPathComponent().path
    scratch = place.path + Self.mark + "\(getpid())-\(UInt32.random(in: 0 ... .max))"
  }

  /// Lets `fill` make the database and moves it into place; does nothing when `hash` got there first.
  ///
  /// `isCompacting` gives the room of removed rows back to the disk.
  func run(
    waitingFor hash: String?,
    isCompacting: Bool = false,
    fill: (Database) throws -> Void
  ) throws {
    try makeFolder()
    let lock = try FolderLock(folder, patience: Self.patience)
    defer { lock.release() }
    if lock.wasAwaited, let hash, isThere(hash) { return }
    try checkTarget()
    removeLeftovers()
    defer { removeScratch() }
    try KnowledgeStoreError.telling(at: target) { try write(isCompacting, fill) }
    try move()
  }

  private func write(_ isCompacting: Bool, _ fill: (Database) throws -> Void) throws {
    var configuration = Configuration()
    // The scratch file is thrown away when the build is cut short, so it needs no journal.
    configuration.prepareDatabase { try $0.execute(sql: Self.fastWriting) }
    let queue = try DatabaseQueue(path: scratch, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try fill(database)
      if isCompacting { try database.execute(sql: "VACUUM") }
      try database.execute(
        sql: """
          INSERT INTO code_search (code_search) VALUES ('optimize')
          """
      )
      try TableHashes.write(in: database)
      try database.execute(sql: "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = DELETE;")
    }
    try queue.close()
  }

  private static let fastWriting = """
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA secure_delete = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;
    """

  private func move() throws {
    try flush(scratch)
    // Journals of the old file would be played back into the new one.
    for ending in ["-journal", "-wal", "-shm"] { unlink(target + ending) }
    guard rename(scratch, target) == 0 else { throw KnowledgeStoreError(errno: errno, at: target) }
    // The name must outlive a power failure too; not every file system can be asked for that.
    try? flush(folder)
  }

  private func flush(_ path: String) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw KnowledgeStoreError(errno: errno, at: target) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw KnowledgeStoreError(errno: errno, at: target) }
  }
}

extension AsideBuild {
  private func makeFolder() throws {
    var status = stat()
    if stat(folder, &status) != 0 {
      try? FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: nil
      )
    }
    guard access(folder, W_OK | X_OK) == 0 else {
      throw KnowledgeStoreError.readOnlyFolder(folder)
    }
  }

  private func isThere(_ hash: String) -> Bool {
    (try? KnowledgeDatabase.open(target).isCurrent(hash: hash)) ?? false
  }

  /// Refuses to write over a file that is not ours, or that a newer program wrote.
  private func checkTarget() throws {
    guard access(target, F_OK) == 0 else { return }
    let header = try DatabaseHeader(of: target)
    guard !header.isEmpty else { return }
    do {
      try header.checkForm(at: target)
    } catch KnowledgeStoreError.olderSchema {}
  }

  /// Removes what killed builds of the same file left, unless a build runs at the moment.
  func removeOrphans() {
    guard !leftovers().isEmpty, let lock = try? FolderLock(folder, patience: 0) else { return }
    defer { lock.release() }
    removeLeftovers()
  }

  /// No other build runs while the lock is held.
  private func removeLeftovers() {
    for name in leftovers() { unlink(folder + "/" + name) }
  }

  /// Read by the C library: this is looked up at every start.
  private func leftovers() -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    let prefix = (target.split(separator: "/").last ?? "") + Self.mark
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(prefix) { found.append(name) }
    }
    return found
  }

  private func removeScratch() {
    unlink(scratch)
    unlink(scratch + "-journal")
  }
}
