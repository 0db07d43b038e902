/// Walks through pieces of a segment from left to right.
struct ElementCursor {
  private let bytes: ByteView
  private let separator: UInt8
  private var start = 0

  init(_ bytes: ByteView, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  var isAtEnd: Bool { start > bytes.count }

  /// The next piece; empty behind the last.
  @inline(__always)
  mutating func next() -> ByteView {
    guard start <= bytes.count else { return bytes.part(0, 0) }
    var end = start
    while end < bytes.count, bytes[end] != separator { end += 1 }
    defer { start = end + 1 }
    return bytes.part(start, end)
  }
}
