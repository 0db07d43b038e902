import CaseModel
import RulesEngine

/// Counts rules, rows, wordings and examples by what they name.
struct TopicTally {
  private let content: KnowledgeContent
  private var policies: [String: Int] = [:]
  private var checks: [String: Int] = [:]
  private var rows: [String: Int] = [:]
  private var wordings: [String: Int] = [:]
  private var examples: [String: Int] = [:]

  init(_ content: KnowledgeContent, knowledge: DataFolder, examples questions: [Set<String>]) {
    self.content = content
    for policy in content.rules.policies { Self.count(Self.terms(policy.conditions), &policies) }
    for check in content.rules.checks { Self.count(Self.terms(check.conditions), &checks) }
    for entry in content.rules.concepts { wordings[entry.concept, default: 0] += entry.words.count }
    for question in questions { Self.count(question, &examples) }
    countRows(knowledge)
  }

  private static func count(_ terms: Set<String>, _ counts: inout [String: Int]) {
    for term in terms { counts[term, default: 0] += 1 }
  }

  /// What the conditions of a rule ask for by name.
  private static func terms(_ conditions: [Condition]) -> Set<String> {
    Set(
      conditions.filter { !$0.isNegated }.flatMap { condition -> [String] in
        switch condition.kind {
        case .mentions, .lineClass, .countAtLeast, .countUnder: condition.values
        case .modifierAsked, .lineModifier, .firstModifier:
          condition.values.map { "modifier-\($0.lowercased())" }
        case .lineCode: condition.values.map { $0.lowercased() }
        case .place, .linePlace: condition.values.map { "pos-\($0)" }
        default: []
        }
      }
    )
  }

  private mutating func countRows(_ knowledge: DataFolder) {
    let tables = content.tables
    for (record, _) in tables.codes {
      Self.count(Set(record.classes + [record.code.description.lowercased()]), &rows)
    }
    for row in tables.preventive {
      Self.count(Set(row.concepts + row.codes.map { $0.lowercased() }), &rows)
    }
    let codes =
      tables.levels.map(\.code) + tables.crosswalks.map(\.from)
      + tables.drugUnits.map(\.code) + tables.baseUnits.map(\.code)
    for code in codes { rows[code.description.lowercased(), default: 0] += 1 }
    for row in tables.modifiers { rows["modifier-\(row.modifier.lowercased())", default: 0] += 1 }
    for row in tables.denials { rows["\(row.kind)-\(row.code.lowercased())", default: 0] += 1 }
    for row in tables.places { rows["pos-\(row.code)", default: 0] += 1 }
    for row in tables.decisionMaking { Self.count(Set(row.alternatives.map(\.concept)), &rows) }
  }

  /// A topic with everything but its facts.
  func topic(_ term: String) -> Topic {
    var topic = Topic(term: term, title: title(of: term))
    topic.policies = policies[term] ?? 0
    topic.checks = checks[term] ?? 0
    topic.rows = rows[term] ?? 0
    topic.wordings = wordings[term] ?? 0
    topic.examples = examples[term] ?? 0
    return topic
  }

  private func title(of term: String) -> String {
    if let title = content.rules.vocabulary.title(of: term) { return title }
    for (prefix, name) in [
      ("modifier-", "modifier"), ("carc-", "reason code"), ("rarc-", "remark code"),
      ("pos-", "place of service"),
    ] where term.hasPrefix(prefix) {
      return "\(name) \(term.dropFirst(prefix.count).uppercased())"
    }
    return term.uppercased()
  }
}
