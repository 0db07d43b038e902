import CaseModel

/// Turns blocks of a claim file into chunks for the workers, and knows how far into the file each one reaches.
struct ClaimFeeder {
  private var stream: ClaimStream
  private let history: ClaimHistory?
  private let start: CheckPoint
  private var window = PatientWindow()
  private var waiting: [CheckJob.Item] = []
  private var point = CheckPoint()
  private var digest = InputDigest()
  /// Records that the interrupted run has written and that were passed by.
  private var seen = 0

  init(_ choices: ClaimRun.Choices, from start: CheckPoint) {
    stream = ClaimStream(form: choices.form, defaults: choices.defaults)
    history = choices.history
    self.start = start
    point.records = start.records
  }

  /// What the columns of a table were taken for, in words.
  var columns: [String]? { stream.columns }

  /// Takes a block; throws when it is not what the interrupted run read.
  mutating func feed(_ block: [UInt8]) throws {
    try weigh(block)
    var found: [ClaimRecord] = []
    try stream.feed(block) { found.append($0) }
    take(found)
  }

  mutating func finish() throws {
    guard point.bytes >= start.bytes else { throw CheckError.changedInput }
    var found: [ClaimRecord] = []
    try stream.finish { found.append($0) }
    take(found)
  }

  /// A chunk of so many records, when there are as many.
  mutating func job(of size: Int) -> CheckJob? {
    waiting.count >= size ? cut(size) : nil
  }

  /// What is left.
  mutating func rest() -> CheckJob? { waiting.isEmpty ? nil : cut(waiting.count) }

  private mutating func cut(_ size: Int) -> CheckJob {
    let items = Array(waiting.prefix(size))
    waiting.removeFirst(size)
    point.records += size
    point.digest = digest.value
    return CheckJob(items, point: point)
  }

  /// Adds to the digest, and compares it where the interrupted run stopped.
  private mutating func weigh(_ block: [UInt8]) throws {
    let rest = start.bytes - point.bytes
    if rest > 0, rest <= block.count {
      digest.add(block.prefix(rest))
      guard digest.value == start.digest else { throw CheckError.changedInput }
      digest.add(block.dropFirst(rest))
    } else {
      digest.add(block)
    }
    point.bytes += block.count
  }

  private mutating func take(_ records: [ClaimRecord]) {
    for record in records {
      var item = CheckJob.Item(record: record)
      if case .claim(let claim) = record {
        item.before = window.take(claim)
        item.history = history?.claims(beside: claim)
      }
      if seen < start.records { seen += 1 } else { waiting.append(item) }
    }
  }
}
