import CaseModel
import RulesEngine

/// Counts, for each subject and topic, what the repository holds.
///
/// The topic of a fact is the first thing that it is about.
package struct TopicTable {
  package let subjects: [TopicSubject]
  package let authorities: [TopicAuthority]
  package let exampleCount: Int

  /// `examples`: what each example question of the intents names.
  package init(
    _ content: KnowledgeContent,
    knowledge: DataFolder,
    examples: [Set<String>]
  ) {
    let tally = TopicTally(content, knowledge: knowledge, examples: examples)
    let named = Dictionary(grouping: zip(content.cards, content.entries)) { card, _ in
      String(card.origin.prefix { $0 != "/" })
    }
    let rows = SubjectRows(knowledge)
    subjects = Set(named.keys).union(rows.counts.keys).sorted().map { name in
      TopicSubject(
        name: name,
        topics: Self.topics(named[name] ?? [], tally),
        rows: rows.counts[name]?.all ?? 0,
        uncheckedRows: rows.counts[name]?.unchecked ?? 0,
        policies: content.rules.policyPlaces.values.filter {
          $0.path.hasPrefix("policies/\(name)/")
        }.count
      )
    }
    authorities = TopicAuthority.all(content)
    exampleCount = examples.count
  }

  private static func topics(
    _ facts: [(FactCard, FactEntry)],
    _ tally: TopicTally
  ) -> [Topic] {
    var topics: [String: Topic] = [:]
    for (card, entry) in facts {
      guard let term = entry.about.first else { continue }
      var topic = topics[term] ?? tally.topic(term)
      topic.facts += 1
      if card.citations.contains(where: { !$0.isChecked }) { topic.unchecked += 1 }
      topics[term] = topic
    }
    return topics.values.sorted { ($1.facts, $0.term) < ($0.facts, $1.term) }
  }
}
