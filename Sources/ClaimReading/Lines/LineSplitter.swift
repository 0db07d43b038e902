/// Cuts a stream of bytes into lines, which end with LF, CR LF or CR; a line longer than the limit is
/// cut and marked.
package struct LineSplitter {
  /// A line longer than this is not kept whole, so that one line cannot fill the memory.
  package static let limit = ClaimLimits.lineBytes

  /// A line without its end, valid only while it is handed over.
  package struct Line {
    package var number: Int
    package var bytes: ByteView
    package var isTooLong: Bool
  }

  private var rest: [UInt8] = []
  private var isTooLong = false
  private var number = 0
  /// The block before ended with CR, so an LF at the start of the next belongs to it.
  private var endedWithReturn = false

  package init() {}

  /// Takes a block and hands out the lines that it ends.
  package mutating func feed<State>(
    _ block: ByteView,
    _ state: inout State,
    _ each: (inout State, Line) throws -> Void
  ) rethrows {
    guard let last = block.last else { return }
    var start = endedWithReturn && block[0] == 10 ? 1 : 0
    endedWithReturn = last == 13
    var end = start
    while end < block.count {
      guard block[end] == 10 || block[end] == 13 else {
        end += 1
        continue
      }
      try hand(block.part(start, end), &state, each)
      start = end + 1
      if block[end] == 13, start < block.count, block[start] == 10 { start += 1 }
      end = start
    }
    if start < block.count { keep(block.part(start, block.count)) }
  }

  /// Takes a block as an array.
  package mutating func feed<State>(
    _ block: [UInt8],
    _ state: inout State,
    _ each: (inout State, Line) throws -> Void
  ) rethrows {
    try block.withUnsafeBufferPointer { try feed($0, &state, each) }
  }

  /// Hands out the last line when the input does not end with a line break.
  package mutating func finish<State>(
    _ state: inout State,
    _ each: (inout State, Line) throws -> Void
  ) rethrows {
    guard !rest.isEmpty || isTooLong else { return }
    try hand(ByteView(start: nil, count: 0), &state, each)
  }

  private mutating func keep(_ bytes: ByteView) {
    let room = Self.limit - rest.count
    if bytes.count > room { isTooLong = true }
    rest += bytes.prefix(max(0, room))
  }

  private mutating func hand<State>(
    _ bytes: ByteView,
    _ state: inout State,
    _ each: (inout State, Line) throws -> Void
  ) rethrows {
    number += 1
    if rest.isEmpty, !isTooLong, bytes.count <= Self.limit {
      return try each(&state, Line(number: number, bytes: bytes, isTooLong: false))
    }
    keep(bytes)
    let (number, isTooLong) = (number, isTooLong)
    defer {
      rest.removeAll(keepingCapacity: true)
      self.isTooLong = false
    }
    try rest.withUnsafeBufferPointer {
      try each(&state, Line(number: number, bytes: $0, isTooLong: isTooLong))
    }
  }
}
