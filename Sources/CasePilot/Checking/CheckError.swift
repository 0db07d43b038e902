/// Why claims cannot be checked at all.
public enum CheckError: Error, Hashable, Sendable {
  /// The reader's own message with its place, ready to print behind the file's name.
  case unreadable(String)
  /// The file does not begin as it did when the run was interrupted.
  case changedInput
}

extension CheckError: CustomStringConvertible {
  /// The message, ready to print.
  public var description: String {
    switch self {
    case .unreadable(let message): message
    case .changedInput:
      "error: the file is not the one that the interrupted run began with; leave --resume out to check it anew"
    }
  }
}
