import CaseModel

/// An authority with the facts that rest on it.
package struct TopicAuthority: Sendable {
  package var id: String
  package var title: String
  /// The edition, or the day of reading of a publication that is kept up to date.
  package var edition: String
  package var address: String
  package var facts: Int

  /// Those that a fact cites, the most cited first.
  static func all(_ content: KnowledgeContent) -> [TopicAuthority] {
    var counts: [String: Int] = [:]
    for card in content.cards {
      for id in Set(card.citations.map(\.source)) { counts[id, default: 0] += 1 }
    }
    let index = content.authorities
    return index.all.compactMap { authority in
      counts[authority.id].map { facts in
        TopicAuthority(
          id: authority.id,
          title: authority.title,
          edition: authority.edition.isEmpty
            ? index.readings[authority.id].map { "as read on \($0)" } ?? "" : authority.edition,
          address: authority.address,
          facts: facts
        )
      }
    }.sorted { ($1.facts, $0.id) < ($0.facts, $1.id) }
  }
}
