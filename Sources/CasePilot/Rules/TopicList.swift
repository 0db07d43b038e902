import CaseModel
import IntentParsing
import KnowledgeImporting
import KnowledgeStore
import RulesEngine

/// The table of topics: for each subject what coders ask about, with what the repository holds on it.
public struct TopicList: Sendable {
  /// The page as Markdown.
  public let text: String

  /// Reads the files of a location anew; throws `KnowledgeError` when they have faults.
  public static func run(_ location: KnowledgeLocation) throws -> TopicList {
    let folders = try RuleFolders.clean(location)
    let content = folders.content
    let database = try KnowledgeDatabase.inMemory { try content.write(to: $0) }
    let parser = IntentParser(
      vocabulary: content.rules.vocabulary,
      rules: content.rules.intents,
      codes: CodeRecognition(try database.session())
    )
    let examples = content.rules.examples.filter { !$0.isCounterexample }.map {
      terms(of: $0.text, parser, content.rules.vocabulary)
    }
    let table = TopicTable(content, knowledge: folders.knowledge, examples: examples)
    return TopicList(text: table.markdown)
  }

  /// What a question names, with the concepts that include it.
  private static func terms(
    of text: String,
    _ parser: IntentParser,
    _ vocabulary: Vocabulary
  ) -> Set<String> {
    let intents = parser.parse(Question(text, date: ServiceDate.first))
    let named = intents.flatMap(\.mentions).compactMap { FactQuery.term($0.value) }
    return Set(named + named.flatMap(vocabulary.ancestors(of:)))
  }
}
