/// What there is on one thing that coders ask about.
package struct Topic: Hashable, Sendable {
  /// A concept, a code, or `modifier-25`, `carc-97`, `pos-11`.
  package var term: String
  package var title: String
  package var facts = 0
  /// Facts whose source was not seen.
  package var unchecked = 0
  package var policies = 0
  package var checks = 0
  package var rows = 0
  /// Wordings by which it is recognised.
  package var wordings = 0
  /// Example questions of the intents that name it.
  package var examples = 0

  package init(term: String, title: String) {
    self.term = term
    self.title = title
  }
}

/// The topics of one folder of knowledge, the most asked first.
package struct TopicSubject: Sendable {
  package var name: String
  package var topics: [Topic]
  /// Rows of the subject's own tables, and those of them that were not checked.
  package var rows: Int
  package var uncheckedRows: Int
  /// Policies of the folder of the same name.
  package var policies: Int

  package var facts: Int { topics.reduce(0) { $0 + $1.facts } }
  package var unchecked: Int { topics.reduce(0) { $0 + $1.unchecked } }
}
