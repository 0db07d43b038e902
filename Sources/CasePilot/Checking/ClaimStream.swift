import CaseModel
import ClaimReading

/// Reads claims of any form from blocks of bytes, and tells the form from how they begin when it is not told.
struct ClaimStream {
  /// So much is looked at to tell the form.
  private static let headSize = 4_096

  private enum Reader {
    case lines(TypedLinesReader)
    case file(ClaimReader)
  }

  private let defaults: ClaimDefaults
  private(set) var form: ClaimInputForm?
  private var head: [UInt8] = []
  private var reader: Reader?

  init(form: ClaimInputForm?, defaults: ClaimDefaults) {
    self.form = form
    self.defaults = defaults
  }

  /// What the columns of a table were taken for, in words; nil for other forms and before the header is read.
  var columns: [String]? {
    if case .file(let reader) = reader { return reader.columnReading?.words }
    return nil
  }

  mutating func feed(_ block: [UInt8], _ each: (ClaimRecord) throws -> Void) throws {
    guard reader == nil else { return try pass(block, each) }
    head += block
    guard head.count >= Self.headSize else { return }
    try open()
    try pass(head, each)
    head = []
  }

  mutating func finish(_ each: (ClaimRecord) throws -> Void) throws {
    if reader == nil {
      try open()
      try pass(head, each)
    }
    try Self.wording {
      switch reader {
      case .lines(var lines): try lines.finish(each)
      case .file(var file): try file.finish(each)
      case nil: return
      }
    }
  }

  private mutating func open() throws {
    let form = try form ?? Self.recognise(head)
    self.form = form
    if let claimForm = form.claimForm {
      reader = .file(ClaimReader(form: claimForm, defaults: defaults))
    } else {
      try Self.wording { _ = try ClaimForm.recognise(head) }
      reader = .lines(TypedLinesReader(defaults: defaults))
    }
  }

  private mutating func pass(_ block: [UInt8], _ each: (ClaimRecord) throws -> Void) throws {
    let old = reader
    reader = nil
    try Self.wording {
      switch old {
      case .lines(var lines):
        try lines.feed(block, each)
        reader = .lines(lines)
      case .file(var file):
        try file.feed(block, each)
        reader = .file(file)
      case nil: return
      }
    }
  }

  private static func recognise(_ head: [UInt8]) throws -> ClaimInputForm {
    var form = ClaimInputForm.lines
    try wording {
      switch try ClaimForm.recognise(head) {
      case .jsonLines: form = .jsonLines
      case .x12: form = .x12
      case .csv: form = TypedLinesReader.begins(head) ? .lines : .csv
      }
    }
    return form
  }

  /// Runs the readers, whose errors belong to a target that front ends do not see.
  private static func wording(_ body: () throws -> Void) throws {
    do { try body() } catch let error as ClaimReadingError {
      throw CheckError.unreadable(error.description)
    }
  }
}
