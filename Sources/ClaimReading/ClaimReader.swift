import CaseModel

/// Reads claims from a stream of bytes, block by block, with memory that does not grow with the file.
///
/// A claim that cannot be read is handed out as a fault with its place, and the next is read.
package struct ClaimReader {
  private let form: ClaimForm
  private var isFirst = true
  private var lines = LineSplitter()
  private var json: JSONClaimReader
  private var table: TableClaimReader
  private var segments = SegmentSplitter()
  private var interchange: InterchangeClaimReader

  package init(form: ClaimForm, defaults: ClaimDefaults = ClaimDefaults()) {
    self.form = form
    json = JSONClaimReader(defaults: defaults)
    table = TableClaimReader(defaults: defaults)
    interchange = InterchangeClaimReader(defaults: defaults)
  }

  /// What the columns of a table were taken for; nil for other forms and before the header is read.
  package var columnReading: ColumnReading? { table.reading }

  /// Takes the next block of the file and hands out what it completes, in order.
  ///
  /// Throws `ClaimReadingError` when the file cannot be read at all, and what `each` throws.
  package mutating func feed(
    _ block: UnsafeRawBufferPointer,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    let bytes = block.bindMemory(to: UInt8.self)
    if isFirst, !bytes.isEmpty {
      try ClaimForm.refuseUnreadable(bytes)
      isFirst = false
    }
    switch form {
    case .x12: try segments.feed(bytes, &interchange) { try $0.take($1, each) }
    case .csv: try lines.feed(bytes, &table) { try $0.take($1, each) }
    case .jsonLines: try lines.feed(bytes, &json) { try $0.take($1, each) }
    }
  }

  /// Takes the next block of the file as an array.
  package mutating func feed(
    _ block: [UInt8],
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    try block.withUnsafeBytes { try feed($0, each) }
  }

  /// Hands out what is left when the file has ended.
  package mutating func finish(_ each: (ClaimRecord) throws -> Void) throws {
    if isFirst { throw ClaimReadingError.empty }
    switch form {
    case .x12:
      try segments.finish(&interchange) { try $0.take($1, each) }
      try interchange.finish(each)
    case .csv:
      try lines.finish(&table) { try $0.take($1, each) }
      try table.finish(each)
    case .jsonLines: try lines.finish(&json) { try $0.take($1, each) }
    }
  }
}
