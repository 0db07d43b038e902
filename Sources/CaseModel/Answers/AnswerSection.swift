/// A named part of an answer: why, what to do, what not to do, what else is known.
public struct AnswerSection: Hashable, Sendable {
  /// The parts that an answer may have.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case why = "Why"
    case action = "Do"
    case caution = "Not"
    case known = "Known"
    case nearest = "Nearest facts (not the answer)"
  }

  /// What kind it is.
  public var kind: Kind
  /// The sentences of the short form.
  public var sentences: [Sentence]
  /// Sentences held back from the short form; `more` shows them.
  public var further: [Sentence]

  /// Makes one from its parts.
  public init(_ kind: Kind, _ sentences: [Sentence], further: [Sentence] = []) {
    self.kind = kind
    self.sentences = sentences
    self.further = further
  }
}
