/// A named part of an answer: why, what to do, what not to do, what else is known.
public struct AnswerSection: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case why = "Why"
    case action = "Do"
    case caution = "Not"
    case known = "Known"
    case nearest = "Nearest facts (not the answer)"
  }

  public var kind: Kind
  public var sentences: [Sentence]
  /// Sentences held back from the short form; `more` shows them.
  public var further: [Sentence]

  public init(_ kind: Kind, _ sentences: [Sentence], further: [Sentence] = []) {
    self.kind = kind
    self.sentences = sentences
    self.further = further
  }
}
