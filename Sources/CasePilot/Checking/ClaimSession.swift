import CaseModel
import ClaimChecking

/// Checks claims, one after another; for one thread.
public final class ClaimSession {
  private let checker: ClaimChecker
  private let today: ServiceDate

  init(_ checker: ClaimChecker, today: ServiceDate) {
    self.checker = checker
    self.today = today
  }

  /// Everything the checks find on a claim, and what they could not see.
  ///
  /// `history` are earlier claims of the same patient; nil says that none were given. `before` are those of the same
  /// file, which are looked at and do not count as a history. Throws only when the knowledge base itself fails.
  public func check(
    _ claim: Claim,
    history: [Claim]? = nil,
    before: [Claim] = []
  ) throws -> CheckedClaim {
    try checker.check(claim, history: history, before: before, today: today)
  }

  /// Checks a claim as of another day.
  func check(_ claim: Claim, asOf day: ServiceDate) throws -> CheckedClaim {
    try checker.check(claim, today: day)
  }

  /// Everything the checks find on a claim beside the earlier ones of a history.
  public func check(_ claim: Claim, from history: ClaimHistory?) throws -> CheckedClaim {
    try check(claim, history: history?.claims(beside: claim))
  }
}
