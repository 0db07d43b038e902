import AnswerComposing
import CaseModel
import IntentParsing
import KnowledgeStore
import RulesEngine

/// A run of questions, each of which may lean on the one before; for one thread at a time.
public final class Conversation {
  let library: KnowledgeLibrary
  let source: SQLiteKnowledge
  private let parser: IntentParser
  private let composer = AnswerComposer()
  private var previous: [Intent] = []

  init(_ library: KnowledgeLibrary, source: SQLiteKnowledge) {
    self.library = library
    self.source = source
    parser = library.parser.parser(for: source)
  }

  /// Answers a question; it never fails for what the question says, only when the store does.
  public func ask(_ question: Question) throws -> Answer {
    var question = question
    question.previous = previous
    let answer = try answer(question, wantsNearMisses: true)
    previous = answer.intents
    return answer
  }

  /// Drops what was said before.
  public func forget() { previous = [] }

  /// Answers a question by itself.
  func answer(_ question: Question, wantsNearMisses: Bool = false) throws -> Answer {
    let parts = try parser.parse(question).map { intent in
      composer.answer(
        try library.reasoner.findings(
          for: intent, from: source, wantsNearMisses: wantsNearMisses))
    }
    return composer.answer(parts)
  }
}
