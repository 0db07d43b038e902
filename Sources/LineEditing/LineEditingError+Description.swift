import Glibc

extension LineEditingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadableInput(let number):
      "error: the input cannot be read, '\(Self.words(number))'; check what is piped in"
    case .unwatchableSignals(let number):
      "error: signals cannot be watched, '\(Self.words(number))'; pipe the questions in instead"
    case .unusableHistory(let path, let number):
      "\(path): error: the history cannot be kept, '\(Self.words(number))'; "
        + "make the file writable or start with --no-history"
    case .foreignHistory(let path):
      "\(path): error: this is not a plain file of yours, so no history is kept; "
        + "move it away or start with --no-history"
    }
  }

  private static func words(_ number: Int32) -> String { String(cString: strerror(number)) }
}
