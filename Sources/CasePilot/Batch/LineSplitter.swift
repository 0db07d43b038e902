/// Cuts a stream of bytes into lines, which end with LF, CR LF or CR; a line longer than the limit is
/// cut and marked.
struct LineSplitter {
  /// A line longer than this is not kept whole, so that one line cannot fill the memory.
  static let limit = 1 << 20

  struct Line {
    var number: Int
    var bytes: [UInt8]
    var isTooLong: Bool
  }

  private var rest: [UInt8] = []
  private var isTooLong = false
  private var number = 0
  /// The block before ended with CR, so an LF at the start of the next belongs to it.
  private var endedWithReturn = false

  /// Takes a block and hands out the lines that it ends.
  mutating func lines(of block: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = endedWithReturn && block.first == 10 ? 1 : 0
    if !block.isEmpty { endedWithReturn = block.last == 13 }
    while let end = block[start...].firstIndex(where: { $0 == 10 || $0 == 13 }) {
      append(block[start..<end])
      lines.append(finish())
      start = end + 1
      if block[end] == 13, start < block.count, block[start] == 10 { start += 1 }
    }
    append(block[start...])
    return lines
  }

  /// The last line when the input does not end with a line break.
  mutating func last() -> Line? { rest.isEmpty && !isTooLong ? nil : finish() }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    let room = Self.limit - rest.count
    if bytes.count > room { isTooLong = true }
    rest += bytes.prefix(max(0, room))
  }

  private mutating func finish() -> Line {
    number += 1
    defer { (rest, isTooLong) = ([], false) }
    return Line(number: number, bytes: rest, isTooLong: isTooLong)
  }
}
