import CaseModel
import IntentParsing
import KnowledgeStore

/// Tells the question reader which codes there are.
struct CodeRecognition: CodeRecognizing {
  private let source: SQLiteKnowledge

  init(_ source: SQLiteKnowledge) { self.source = source }

  func isKnown(_ code: Code) -> Bool { source.isKnown(code) }

  func classes(of code: Code) -> [String] {
    // Classes hold whatever the date, so any day serves.
    let records = (try? source.code(code, on: .first).records) ?? []
    return records.flatMap(\.classes)
  }
}
