import AnswerComposing
import CaseModel
import Dispatch

/// A chunk of records on its way through a worker.
///
/// The main thread makes it and reads the result after `wait`; in between one worker has it.
final class CheckJob: @unchecked Sendable {
  /// A record with the patient's earlier claims.
  struct Item: Sendable {
    var record: ClaimRecord
    /// Nil when no history was given for it.
    var history: [Claim]?
    /// Earlier claims of the patient in the same file.
    var before: [Claim] = []
  }

  struct Outcome: Sendable {
    var bytes: [UInt8] = []
    /// The records themselves, for reports that sort them.
    var records: [CheckedRecord] = []
    var summary = CheckSummary()
  }

  let point: CheckPoint
  private let items: [Item]
  private var result: Result<Outcome, any Error>?
  private let done = DispatchSemaphore(value: 0)

  init(_ items: [Item], point: CheckPoint) {
    self.items = items
    self.point = point
  }

  /// Checks and writes everything, on the worker's thread.
  func run(_ session: ClaimSession, _ format: CheckFormat) {
    result = Result { try outcome(session, format) }
    done.signal()
  }

  /// The outcome, when the worker has it.
  func wait() throws -> Outcome {
    done.wait()
    return try result?.get() ?? Outcome()
  }

  private func outcome(_ session: ClaimSession, _ format: CheckFormat) throws -> Outcome {
    var outcome = Outcome()
    let (json, csv) = (CheckJSONRenderer(), CheckCSVRenderer())
    for item in items {
      let record = try checked(item, session)
      outcome.summary.add(record)
      switch format {
      case .json:
        outcome.bytes += json.line(record).utf8
        outcome.bytes.append(10)
      case .csv: outcome.bytes += csv.rows(record).utf8
      case .text, .markdown: outcome.records.append(record)
      }
    }
    return outcome
  }

  private func checked(_ item: Item, _ session: ClaimSession) throws -> CheckedRecord {
    switch item.record {
    case .claim(let claim):
      .claim(try session.check(claim, history: item.history, before: item.before))
    case .unreadable(let fault): .unreadable(fault)
    case .notice(let fault): .notice(fault)
    }
  }
}
