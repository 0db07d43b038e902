/// Why a question file cannot be read at all.
public enum BatchError: Error, Hashable, Sendable {
  /// The header row has no column `question`.
  case noQuestionColumn(line: Int)
  /// The file begins with the mark of another encoding.
  case notUTF8
  /// The file is an X12 interchange: claims, not questions.
  case claimFile
}

extension BatchError: CustomStringConvertible {
  /// The message, ready to print.
  public var description: String {
    switch self {
    case .noQuestionColumn(let line):
      "line \(line): error: no column 'question' in the header; name one column 'question', or check a file of claims with 'casepilot check'"
    case .notUTF8:
      "line 1: error: the file is UTF-16 or UTF-32; save it as UTF-8"
    case .claimFile:
      "line 1: error: an X12 claim file, not a list of questions; check it with 'casepilot check'"
    }
  }
}
