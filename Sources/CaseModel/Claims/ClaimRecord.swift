/// What a claim file holds at one place: a claim, or something that could not be read as one.
public enum ClaimRecord: Hashable, Sendable {
  case claim(Claim)
  case unreadable(ClaimFault)
}
