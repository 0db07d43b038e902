import CaseModel

/// A practice's wish about a check: another severity, or off, for a time.
package struct CheckSwitch: Hashable, Sendable {
  package var check: String
  /// Nil turns the check off; what it would have found is counted.
  package var severity: FindingSeverity?
  /// The days of service for which it holds.
  package var period: EffectivePeriod
  /// The practice's reason, shown by `explain`.
  package var reason: String

  package init(
    check: String,
    severity: FindingSeverity?,
    period: EffectivePeriod = .always,
    reason: String = ""
  ) {
    self.check = check
    self.severity = severity
    self.period = period
    self.reason = reason
  }
}
