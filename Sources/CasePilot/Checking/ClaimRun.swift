import CaseModel

/// Checks a stream of claims, in order, with flat memory, on several threads.
public struct ClaimRun {
  /// What is told of a run beside the claims themselves.
  public struct Choices: Sendable {
    /// Recognised by the content when nil.
    public var form: ClaimInputForm?
    /// The form of the output.
    public var format: CheckFormat
    /// What holds for claims that do not say otherwise.
    public var defaults: ClaimDefaults
    /// The day that dates of service may not lie after.
    public var today: ServiceDate
    /// Earlier claims; nil when none were given.
    public var history: ClaimHistory?
    /// Threads that check, 1 to 64.
    public var threads: Int
    /// Columns of a text report.
    public var width: Int
    /// Whether a text report is coloured.
    public var isColoured: Bool

    /// Makes one from its parts.
    public init(
      form: ClaimInputForm? = nil,
      format: CheckFormat = .json,
      defaults: ClaimDefaults = ClaimDefaults(),
      today: ServiceDate,
      history: ClaimHistory? = nil,
      threads: Int = 1,
      width: Int = 80,
      isColoured: Bool = false
    ) {
      self.form = form
      self.format = format
      self.defaults = defaults
      self.today = today
      self.history = history
      self.threads = max(1, min(threads, 64))
      self.width = width
      self.isColoured = isColoured
    }
  }

  private static let block = 1 << 16
  /// Records that a thread is given at a time.
  private static let chunk = 256

  private let library: KnowledgeLibrary
  private let choices: Choices

  /// Makes one from its parts.
  public init(library: KnowledgeLibrary, choices: Choices) {
    self.library = library
    self.choices = choices
  }

  /// Reads blocks until `input` gives nil, and writes one record's outcome after the other, in their order.
  ///
  /// `start` leaves out what an interrupted run has written, and `reached` is told after each write how far it has come.
  /// `columns` is told what the columns of a table were taken for.
  ///
  /// Ends quietly when `output` returns false, as for a broken pipe. Throws what `input`, `output` and `reached` throw,
  /// `CheckError` when the file cannot be read at all or is not the one that the interrupted run read, and
  /// `KnowledgeError` when the store fails.
  public func run(
    from start: CheckPoint = CheckPoint(),
    input: (Int) throws -> [UInt8]?,
    output: @escaping ([UInt8]) throws -> Bool,
    reached: ((CheckPoint, CheckSummary) throws -> Void)? = nil,
    columns: (([String]) -> Void)? = nil
  ) throws -> CheckSummary {
    let workers = CheckWorkers(try sessions(), format: choices.format)
    var feeder = ClaimFeeder(choices, from: start)
    defer { feeder.columns.map { columns?($0) } }
    var delivery = CheckDelivery(choices, output: output, reached: reached)
    if start.records == 0 { try delivery.begin() }
    while delivery.isOpen, let block = try input(Self.block) {
      try feeder.feed(block)
      while delivery.isOpen, let job = feeder.job(of: Self.chunk) {
        try workers.submit(job).map { try delivery.write($0) }
      }
    }
    guard delivery.isOpen else { return delivery.summary }
    try feeder.finish()
    while let job = feeder.job(of: Self.chunk) ?? feeder.rest() {
      try workers.submit(job).map { try delivery.write($0) }
    }
    while delivery.isOpen, let oldest = workers.next() { try delivery.write(oldest) }
    try delivery.end()
    return delivery.summary
  }

  private func sessions() throws -> [ClaimSession] {
    try (0..<choices.threads).map { _ in try library.claimSession(today: choices.today) }
  }
}
