import CaseModel

/// The form in which claims are given.
public enum ClaimInputForm: String, Sendable, CaseIterable {
  /// A claim a line, as a coder types it: `99213-25 20610-RT:M17.11`.
  case lines
  /// A service line a row, under a header.
  case csv
  /// A claim a line, as an object of the published schema.
  case jsonLines = "jsonl"
  /// An X12 837.
  case x12

  var claimForm: ClaimForm? {
    switch self {
    case .lines: nil
    case .csv: .csv
    case .jsonLines: .jsonLines
    case .x12: .x12
    }
  }
}
