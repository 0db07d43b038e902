/// A statement found or concluded, with the place it takes in an answer and what it rests on.
package struct Evidence: Sendable {
  /// The part that the statement plays.
  package enum Role: UInt8, Sendable, CaseIterable {
    case headline, why, action, caution, known, nearest, caveat
  }

  package var role: Role
  package var sentence: Sentence
  package var verdict: Verdict?
  /// The rule, fact or table row it came from: `visit-on-the-day-of-a-minor-procedure`, `ptp 20610/99213`.
  package var origin: String
  /// How strongly it claims the first place; more wins.
  package var weight: Double
  /// What it rests on, for `why`.
  package var support: [Evidence]

  package init(
    _ role: Role,
    _ sentence: Sentence,
    verdict: Verdict? = nil,
    origin: String,
    weight: Double = 0,
    support: [Evidence] = []
  ) {
    self.role = role
    self.sentence = sentence
    self.verdict = verdict
    self.origin = origin
    self.weight = weight
    self.support = support
  }
}
