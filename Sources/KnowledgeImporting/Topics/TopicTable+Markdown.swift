extension TopicTable {
  /// The page `KnowledgeBase/TOPICS.md`.
  package var markdown: String {
    let parts = [introduction, overview] + subjects.filter { $0.facts > 0 }.map(Self.section)
    return (parts + [sources]).joined(separator: "\n\n") + "\n"
  }

  private var introduction: String {
    """
    # What coders ask about

    Made by `casepilot rules topics`; do not edit. The topic of a fact is the first thing that it is about. Rules and
    checks count where a condition names the topic, rows where a table does, examples where a question beside the intents
    (`Rules/intents`, \(exampleCount) in all) names it. Topics with a single fact and no rule stand below their table.
    """
  }

  private var overview: String {
    let rows = subjects.map { subject in
      Self.row(
        [subject.name]
          + [
            subject.topics.count, subject.facts, subject.unchecked, subject.policies, subject.rows,
            subject.uncheckedRows,
          ].map(String.init)
      )
    }
    let (facts, unchecked) = (
      subjects.reduce(0) { $0 + $1.facts }, subjects.reduce(0) { $0 + $1.unchecked }
    )
    let share = facts > 0 ? (unchecked * 1_000 / facts) : 0
    let head = Self.head([
      "Subject", "Topics", "Facts", "not checked", "Policies", "Rows", "not checked",
    ])
    return ([head] + rows).joined(separator: "\n")
      + "\n\n\(facts) facts; the source of \(unchecked) (\(share / 10).\(share % 10) %) was not seen (`checked: no`)."
  }

  private static func section(_ subject: TopicSubject) -> String {
    let isSmall = { (topic: Topic) in topic.facts < 2 && topic.policies + topic.checks == 0 }
    let rows = subject.topics.filter { !isSmall($0) }.map { topic in
      row(
        [topic.title, "`\(topic.term)`"]
          + [
            topic.facts, topic.unchecked, topic.policies, topic.checks, topic.rows, topic.wordings,
            topic.examples,
          ].map { $0 == 0 ? "" : String($0) }
      )
    }
    let head = head([
      "Topic", "Name", "Facts", "not checked", "Policies", "Checks", "Rows", "Wordings", "Examples",
    ])
    let table = rows.isEmpty ? [] : [([head] + rows).joined(separator: "\n")]
    let small = subject.topics.filter(isSmall).map(\.title).sorted()
    let rest =
      small.isEmpty ? [] : ["One fact each (\(small.count)): \(small.joined(separator: "; "))."]
    return (["## \(subject.name)"] + table + rest).joined(separator: "\n\n")
  }

  private var sources: String {
    let rows = authorities.map {
      Self.row([$0.title, "`\($0.id)`", $0.edition, String($0.facts), $0.address])
    }
    let head = Self.head(["Authority", "Name", "Edition", "Facts", "Address"])
    return "## Sources of the facts\n\n" + ([head] + rows).joined(separator: "\n")
  }

  private static func head(_ names: [String]) -> String {
    row(names) + "\n" + row(names.map { _ in "---" })
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}
