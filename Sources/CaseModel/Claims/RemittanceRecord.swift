/// What a remittance file holds at one place.
public enum RemittanceRecord: Hashable, Sendable {
  case remittance(Remittance)
  case unreadable(ClaimFault)
  /// A fault of what stands around the remittances; those beside it were read.
  case notice(ClaimFault)
}
