import CaseModel
import IntentParsing
import KnowledgeImporting
import KnowledgeStore

/// The parser's compiled patterns, shared by all conversations.
///
/// The patterns never change; only the source of codes is a thread's own, and `parser(for:)` gives each its own.
struct SharedParser: @unchecked Sendable {
  private struct NoCodes: CodeRecognizing {
    func isKnown(_ code: Code) -> Bool { false }
  }

  private let parser: IntentParser

  init(_ rules: CompiledRules) {
    parser = IntentParser(vocabulary: rules.vocabulary, rules: rules.intents, codes: NoCodes())
  }

  func parser(for source: SQLiteKnowledge) -> IntentParser {
    parser.recognizing(CodeRecognition(source))
  }
}
