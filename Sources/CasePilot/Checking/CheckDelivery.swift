import CaseModel

/// Writes finished chunks in their order, and tells how far the run has come.
struct CheckDelivery {
  private(set) var summary = CheckSummary()
  /// False when nobody reads the output any more.
  private(set) var isOpen = true
  private var form: CheckOutput
  private let output: ([UInt8]) throws -> Bool
  private let reached: ((CheckPoint, CheckSummary) throws -> Void)?

  init(
    _ choices: ClaimRun.Choices,
    output: @escaping ([UInt8]) throws -> Bool,
    reached: ((CheckPoint, CheckSummary) throws -> Void)?
  ) {
    form = CheckOutput(choices.format, width: choices.width, isColoured: choices.isColoured)
    self.output = output
    self.reached = reached
  }

  mutating func begin() throws { try put(form.heading) }

  /// Waits for a chunk and writes it.
  mutating func write(_ job: CheckJob) throws {
    let outcome = try job.wait()
    summary.add(outcome.summary)
    try put(form.bytes(of: outcome))
    if isOpen { try reached?(job.point, summary) }
  }

  mutating func end() throws { try put(form.ending(summary)) }

  private mutating func put(_ bytes: [UInt8]) throws {
    guard isOpen, !bytes.isEmpty else { return }
    isOpen = try output(bytes)
  }
}
