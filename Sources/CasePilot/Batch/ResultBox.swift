import Synchronization

/// Takes the results of several threads, each at its own number.
final class ResultBox: Sendable {
  private let slots: Mutex<[Result<AnswerWorkers.Part, any Error>?]>

  init(count: Int) { slots = Mutex(Array(repeating: nil, count: count)) }

  func set(_ number: Int, _ result: Result<AnswerWorkers.Part, any Error>) {
    slots.withLock { $0[number] = result }
  }

  /// All results in the order of their numbers.
  var all: [Result<AnswerWorkers.Part, any Error>] { slots.withLock { $0.compactMap(\.self) } }
}
