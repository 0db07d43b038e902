import CaseModel
import KnowledgeImporting
import Testing

/// Small folders of rules and knowledge that are right by themselves, to be held against each other.
enum ReviewSample {
  static let vocabulary = """
    - {concept: visit, title: visit, words: [visit]}
    - {concept: new-visit, title: new visit, words: [new visit], broader: [visit]}
    - {concept: surgery, title: surgery, words: [operation]}
    """
  static let sources =
    "- {id: manual, title: Manual, edition: '2024', address: 'https://example.org'}\n"
  static let intents = """
    - intent: guideline
      title: rule on a topic
      gather: [facts]
      patterns: ["[visit]"]
      examples: [visit]
    """

  /// The faults of the review, without those of the files by themselves, of which there must be none.
  static func faults(
    rules: [String: String] = [:],
    knowledge: [String: String] = [:]
  ) throws -> [Fault] {
    let ruleFiles = ["vocabulary/v.yaml": vocabulary, "intents/i.yaml": intents]
      .merging(rules) { $1 }
    let folder = DataFolder(
      files: ["sources.yaml": sources].merging(knowledge) { $1 }.map {
        DataFile(path: $0.key, text: $0.value)
      }
    )
    let content = KnowledgeContent(
      rules: DataFolder(files: ruleFiles.map { DataFile(path: $0.key, text: $0.value) }),
      knowledge: folder
    )
    #expect(content.faults == [])
    return KnowledgeReview(content, knowledge: folder).faults
  }

  /// A policy with the conditions, each a line of `when:`.
  static func policy(
    _ id: String,
    _ conditions: [String],
    verdict: String = "informational",
    extra: String = ""
  ) -> String {
    """
    - id: \(id)
      when:
    \(conditions.map { "    - \($0)" }.joined(separator: "\n"))
      conclude: {verdict: \(verdict), say: "This is \(id)."}
      because: {source: manual, section: ch. 1}
      cases: [{lines: [99213], fires: true}, {lines: [20610], fires: false}]
    \(extra)

    """
  }

  /// A fact with the keys beside its authority.
  static func fact(_ statement: String, _ keys: String) -> String {
    "- {fact: \(statement), \(keys), source: {id: manual, section: a}, checked: 2026-01-01}\n"
  }

  /// Rows of a table under its header, with the authority added.
  static func table(_ columns: String, _ rows: [String]) -> String {
    let header =
      columns.split(separator: " ").joined(separator: "\t") + "\tsource\tsection\tchecked\n"
    return header
      + rows.map { $0.replacing(" ", with: "\t") + "\tmanual\ta\t2026-01-01\n" }.joined()
  }
}
