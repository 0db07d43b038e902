import AnswerComposing
import CaseModel

/// Answers a file of questions, in order, with flat memory, on several threads.
public struct BatchRun {
  /// The form of the question file.
  public enum InputForm: Sendable {
    /// A question a line.
    case lines
    /// A header row with a column `question`, and if wanted `id`, `date`, `setting`, `payer`, `state`.
    case csv
    /// `{"id","question"}` a line, with the same further fields.
    case jsonLines
  }

  /// Questions that are read before they are answered; bounds the memory.
  private static let chunk = 1024
  private static let block = 1 << 16

  private let library: KnowledgeLibrary
  private let form: InputForm
  private let format: AnswerFormat
  private let defaults: Question
  private let threads: Int

  /// Makes one from its parts.
  public init(
    library: KnowledgeLibrary,
    form: InputForm,
    format: AnswerFormat,
    defaults: Question,
    threads: Int
  ) {
    self.library = library
    self.form = form
    self.format = format
    self.defaults = defaults
    self.threads = max(1, min(threads, 64))
  }

  /// Reads blocks until `input` gives nil, and writes answers in the order of the questions.
  ///
  /// Ends quietly when `output` returns false, as for a broken pipe. Throws what `input` and
  /// `output` throw, `BatchError` when the file cannot be read at all, and `KnowledgeError` when the
  /// store fails.
  public func run(
    input: (Int) throws -> [UInt8]?,
    output: ([UInt8]) throws -> Bool,
    progress: ((BatchProgress) -> Void)? = nil
  ) throws -> BatchSummary {
    var reader = BatchRecordReader(form: form, defaults: defaults)
    var workers = try AnswerWorkers(library: library, format: format, count: threads)
    var summary = BatchSummary()
    var waiting: [BatchRecord] = []
    var bytesRead = 0
    var isOpen = true
    while isOpen {
      if let block = try input(Self.block) {
        bytesRead += block.count
        waiting += try reader.records(of: block)
      } else {
        waiting += try reader.last()
        isOpen = false
      }
      guard waiting.count >= Self.chunk || !isOpen else { continue }
      for start in stride(from: 0, to: waiting.count, by: Self.chunk) {
        let records = waiting[start..<min(start + Self.chunk, waiting.count)]
        let written = try workers.write(Array(records), &summary)
        if try !written.isEmpty && !output(written) { return summary }
      }
      waiting.removeAll(keepingCapacity: true)
      progress?(BatchProgress(bytes: bytesRead, questions: summary.count))
    }
    return summary
  }
}

/// What came of a batch.
public struct BatchSummary: Hashable, Sendable {
  /// Questions that were answered.
  public var answered = 0
  /// Answers that say what is missing.
  public var unanswered = 0
  /// Lines that could not be read.
  public var refused = 0

  /// Makes one from its parts.
  public init() {}

  /// Records read, whatever came of them.
  public var count: Int { answered + unanswered + refused }
}

/// How far a batch has come.
public struct BatchProgress: Hashable, Sendable {
  /// Bytes read so far.
  public var bytes: Int
  /// Records done so far.
  public var questions: Int
}
