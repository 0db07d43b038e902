/// How sure it is that a finding stops payment.
public enum FindingSeverity: String, Sendable, CaseIterable {
  case willDeny
  case likelyToDeny
  case look
  case information
}
