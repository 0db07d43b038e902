/// A statement of an answer with the sources it rests on; one without a source cannot be made.
public struct Sentence: Hashable, Sendable {
  /// The statement.
  public let text: String
  /// At least one citation.
  public let citations: [Citation]

  /// Makes one from its parts.
  public init(_ text: String, citing first: Citation, _ others: [Citation] = []) {
    self.text = text
    var seen: Set<Citation> = [first]
    citations = [first] + others.filter { seen.insert($0).inserted }
  }

  /// Makes a sentence, or nil when there is nothing to cite.
  package init?(_ text: String, citing citations: [Citation]) {
    guard let first = citations.first else { return nil }
    self.init(text, citing: first, Array(citations.dropFirst()))
  }
}
