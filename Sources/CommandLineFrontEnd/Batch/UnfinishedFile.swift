import Glibc

/// Removes the file that is being written when Ctrl-C or a kill ends the run.
enum UnfinishedFile {
  static func removeWhenInterrupted(_ path: String) {
    unfinishedPath = strdup(path)
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, removeAndEnd) }
  }

  static func forget() {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    free(unfinishedPath)
    unfinishedPath = nil
  }
}

/// A plain pointer, since a signal handler may touch nothing else.
private nonisolated(unsafe) var unfinishedPath: UnsafeMutablePointer<CChar>?

private func removeAndEnd(_ number: Int32) {
  if let unfinishedPath { unlink(unfinishedPath) }
  signal(number, SIG_DFL)
  raise(number)
}
