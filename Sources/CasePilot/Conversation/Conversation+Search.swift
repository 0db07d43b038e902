import CaseModel
import IntentParsing
import KnowledgeStore
import RulesEngine

extension Conversation {
  /// Codes by the words of a description, best first.
  public func search(_ words: String, limit: Int) throws -> [SearchHit] {
    try search(words, limit: limit, within: SearchFilter())
  }

  /// Codes by the words of a description, best first, of those that a filter lets through.
  public func search(
    _ words: String,
    limit: Int,
    within filter: SearchFilter
  ) throws -> [SearchHit] {
    let query = CodeQuery(
      words,
      concepts: concepts(in: words, filter.date),
      systems: filter.systems,
      isBillableOnly: filter.isBillableOnly,
      date: filter.date,
      isInForceOnly: filter.isInForceOnly
    )
    return try source.search(query, limit: limit).map { hit in
      SearchHit(
        code: hit.record.code.description,
        system: hit.record.code.system.title,
        title: hit.record.summary,
        isBillable: hit.record.isBillable,
        score: hit.score,
        citation: hit.record.citation
      )
    }
  }

  /// What the vocabulary makes of the words; their places are those of the text.
  private func concepts(in words: String, _ date: ServiceDate?) -> [CodeQuery.Concept] {
    guard let intent = parser.parse(Question(words, date: date ?? .first)).first,
      intent.text == words
    else { return [] }
    return SearchConcepts.of(intent, graph: VocabularyGraph(library.rules.vocabulary))
  }
}

/// Which codes a search looks among.
public struct SearchFilter: Sendable {
  /// All code sets when empty.
  public var systems: Set<CodeSystem>
  /// Leaves categories of diagnoses out, which no claim may carry.
  public var isBillableOnly: Bool
  /// The day on which codes in force come first.
  public var date: ServiceDate?
  /// Leaves codes out that are not in force on the day.
  public var isInForceOnly: Bool

  /// A filter that lets everything through unless told otherwise.
  public init(
    systems: Set<CodeSystem> = [],
    isBillableOnly: Bool = false,
    date: ServiceDate? = nil,
    isInForceOnly: Bool = false
  ) {
    self.systems = systems
    self.isBillableOnly = isBillableOnly
    self.date = date
    self.isInForceOnly = isInForceOnly
  }
}

/// A code that a search found.
public struct SearchHit: Hashable, Sendable {
  /// As people write it, a diagnosis with its dot.
  public let code: String
  /// The name of the code set.
  public let system: String
  /// In own words for CPT; the public title otherwise.
  public let title: String
  /// Nil when not told; false for a category of diagnoses.
  public let isBillable: Bool?
  /// More is better; comparable within one search only.
  public let score: Double
  /// Where the title stands.
  public let citation: Citation
}
