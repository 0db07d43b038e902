import Foundation

/// Keeps builds in one folder from getting into each other's way.
///
/// The system lets go of the lock when the process ends, however it ends, and no file is left.
struct FolderLock {
  /// Whether another process had it first.
  let wasAwaited: Bool

  private let file: Int32

  /// Takes the lock; throws `locked` when another process keeps it for longer than `patience` seconds.
  init(_ folder: String, patience: Double) throws {
    file = open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw KnowledgeStoreError(errno: errno, at: folder) }
    var tries = 0
    while flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
      guard Double(tries) * 0.01 < patience else {
        close(file)
        throw KnowledgeStoreError.locked(folder)
      }
      tries += 1
      usleep(10_000)
    }
    // A file system without locks lets builds run side by side: the last to finish wins.
    wasAwaited = tries > 0
  }

  func release() { close(file) }
}
