/// What came of one record of a claim file.
public enum CheckedRecord: Hashable, Sendable {
  case claim(CheckedClaim)
  /// A claim or record that could not be read.
  case unreadable(ClaimFault)
  /// A fault of what stands around the claims, or a word on how they were read.
  case notice(ClaimFault)
}
