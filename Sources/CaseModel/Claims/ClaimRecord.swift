/// What a claim file holds at one place: a claim, something that could not be read as one, or something wrong around
/// the claims.
public enum ClaimRecord: Hashable, Sendable {
  case claim(Claim)
  case unreadable(ClaimFault)
  /// A fault of what stands around the claims, such as a wrong count in an X12 trailer; the claims beside it were read.
  case notice(ClaimFault)
}
