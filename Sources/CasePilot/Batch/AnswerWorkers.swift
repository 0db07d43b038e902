import AnswerComposing
import CaseModel
import Dispatch

/// Answers records on several threads, each with a conversation of its own.
struct AnswerWorkers {
  private let conversations: [Conversation]
  private let format: AnswerFormat

  init(library: KnowledgeLibrary, format: AnswerFormat, count: Int) throws {
    conversations = try (0..<count).map { _ in try library.conversation() }
    self.format = format
  }

  /// The answers as bytes, in the order of the records.
  mutating func write(_ records: [BatchRecord], _ summary: inout BatchSummary) throws -> [UInt8] {
    let size = max(1, (records.count + conversations.count - 1) / conversations.count)
    let slices = stride(from: 0, to: records.count, by: size).map {
      Array(records[$0..<min($0 + size, records.count)])
    }
    let results = ResultBox(count: slices.count)
    let box = UncheckedConversations(conversations)
    let format = format
    DispatchQueue.concurrentPerform(iterations: slices.count) { number in
      results.set(number, Result { try Self.answer(slices[number], box.list[number], format) })
    }
    var bytes: [UInt8] = []
    for result in results.all {
      let part = try result.get()
      bytes += part.bytes
      summary.answered += part.summary.answered
      summary.unanswered += part.summary.unanswered
      summary.refused += part.summary.refused
    }
    return bytes
  }

  struct Part: Sendable {
    var bytes: [UInt8] = []
    var summary = BatchSummary()
  }

  private static func answer(
    _ records: [BatchRecord],
    _ conversation: Conversation,
    _ format: AnswerFormat
  ) throws -> Part {
    var part = Part()
    for record in records {
      switch record.content {
      case .refused(let words):
        part.summary.refused += 1
        add(refusal(words, record.id, format), format, &part)
      case .question(let question):
        let answer = try conversation.answer(question)
        part.summary.answered += answer.isAnswered ? 1 : 0
        part.summary.unanswered += answer.isAnswered ? 0 : 1
        add(heading(question, format) + answer.written(format, id: record.id), format, &part)
      }
    }
    return part
  }

  private static func add(_ text: String, _ format: AnswerFormat, _ part: inout Part) {
    part.bytes += text.utf8
    part.bytes += format == .json ? "\n".utf8 : "\n\n".utf8
  }

  private static func refusal(_ words: String, _ id: String, _ format: AnswerFormat) -> String {
    format == .json ? JSONRenderer().line(error: words, id: id) : words
  }

  /// In text and Markdown the question stands over its answer.
  private static func heading(_ question: Question, _ format: AnswerFormat) -> String {
    let text = SafeText.visible(question.text)
    return switch format {
    case .json: ""
    case .text: "> \(text)\n"
    case .markdown: "### \(text)\n\n"
    }
  }
}

/// Each conversation is used by the one thread that has its number.
private struct UncheckedConversations: @unchecked Sendable {
  let list: [Conversation]

  init(_ list: [Conversation]) { self.list = list }
}
