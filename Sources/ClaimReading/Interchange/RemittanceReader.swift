import CaseModel

/// Reads remittances (X12 835) from a stream of bytes, block by block, with memory that does not grow with the file.
package struct RemittanceReader {
  private var isFirst = true
  private var segments = SegmentSplitter()
  private var loops = RemittanceLoops()

  package init() {}

  /// Takes the next block of the file and hands out what it completes, in order.
  ///
  /// Throws `ClaimReadingError` when the file cannot be read at all, and what `each` throws.
  package mutating func feed(
    _ block: UnsafeRawBufferPointer,
    _ each: (RemittanceRecord) throws -> Void
  ) throws {
    let bytes = block.bindMemory(to: UInt8.self)
    if isFirst, !bytes.isEmpty {
      try ClaimForm.refuseUnreadable(bytes)
      isFirst = false
    }
    try segments.feed(bytes, &loops) { try $0.take($1, each) }
  }

  /// Takes the next block of the file as an array.
  package mutating func feed(
    _ block: [UInt8],
    _ each: (RemittanceRecord) throws -> Void
  ) throws {
    try block.withUnsafeBytes { try feed($0, each) }
  }

  /// Hands out what is left when the file has ended.
  package mutating func finish(_ each: (RemittanceRecord) throws -> Void) throws {
    if isFirst { throw ClaimReadingError.empty }
    try segments.finish(&loops) { try $0.take($1, each) }
    try loops.finish(each)
  }
}
