/// What a check found on a claim.
public struct ClaimFinding: Hashable, Sendable {
  /// The id of the check.
  public var rule: String
  /// How sure it is that payment stops.
  public var severity: FindingSeverity
  /// Numbers of the lines it is about; empty for the whole claim.
  public var lines: [Int]
  /// What is wrong.
  public var text: String
  /// Why, when more is to be said.
  public var reasons: [String]
  /// What to do.
  public var action: String?
  /// What an appeal can do.
  public var appeal: String?
  /// What it rests on, at least one.
  public var citations: [Citation]
  /// Whether a practice's own rule found it.
  public var isPractice: Bool

  /// Makes one from its parts.
  public init(
    rule: String,
    severity: FindingSeverity,
    lines: [Int],
    text: String,
    reasons: [String] = [],
    action: String? = nil,
    appeal: String? = nil,
    citations: [Citation],
    isPractice: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.lines = lines
    self.text = text
    self.reasons = reasons
    self.action = action
    self.appeal = appeal
    self.citations = citations
    self.isPractice = isPractice
  }
}
