import CaseModel

extension Conversation {
  /// The card of one code.
  public func lookUp(_ code: String, on date: ServiceDate) throws -> Answer {
    try answer(Question("what is \(code)", date: date))
  }

  /// Codes by the words of a description, best first.
  public func search(_ words: String, limit: Int) throws -> [SearchHit] {
    let list = words.split { !($0.isLetter || $0.isNumber || $0 == ".") }.map(String.init)
    return try source.search(words: list, limit: limit).map { hit in
      SearchHit(
        code: hit.record.code.description,
        system: hit.record.code.system.title,
        title: hit.record.summary,
        citation: hit.record.citation
      )
    }
  }
}

/// A code that a search found.
public struct SearchHit: Hashable, Sendable {
  /// The code as people write it.
  public let code: String
  /// The code set, in words.
  public let system: String
  /// In own words for CPT; the public title otherwise.
  public let title: String
  /// Where the title comes from.
  public let citation: Citation
}
