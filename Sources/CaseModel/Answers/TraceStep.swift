/// A rule that the engine tried and what came of it.
public struct TraceStep: Hashable, Sendable {
  /// What came of trying a rule.
  public enum Outcome: Hashable, Sendable {
    case fired
    /// Exactly one condition failed; its wording.
    case nearMiss(String)
    /// Its headline gave way to that of another rule.
    case overridden(by: String)
  }

  /// The id of the rule.
  public var rule: String
  /// Which lines the rule looked at: "A = 99213, B = 20610".
  public var binding: String
  /// What came of it.
  public var outcome: Outcome

  /// Makes one from its parts.
  public init(rule: String, binding: String, outcome: Outcome) {
    self.rule = rule
    self.binding = binding
    self.outcome = outcome
  }
}
