/// How a question was understood: which rule matched, and what it made of which words.
public struct Interpretation: Hashable, Sendable {
  /// The intent rule, such as `pair-billing`; empty when none matched.
  public var rule: String
  /// What is taken to be asked, in words: "may 20610 and 99213 be billed together".
  public var reading: String
  /// The pattern that matched, as the rule file writes it.
  public var pattern: String
  /// How well it fits, 0 to 1.
  public var confidence: Double

  /// Makes one from its parts.
  public init(rule: String, reading: String, pattern: String, confidence: Double) {
    self.rule = rule
    self.reading = reading
    self.pattern = pattern
    self.confidence = confidence
  }
}
