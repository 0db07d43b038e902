/// The forms in which claims are read.
public enum ClaimForm: String, Sendable, CaseIterable {
  case csv
  case jsonLines = "jsonl"
  /// X12 005010 837 professional or institutional.
  case x12
}
