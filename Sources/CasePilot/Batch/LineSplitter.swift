/// Cuts a stream of bytes into lines; a line longer than the limit is cut and marked.
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

  /// Takes a block and hands out the lines that it ends.
  mutating func lines(of block: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = block[start...].firstIndex(of: 10) {
      append(block[start..<end])
      lines.append(finish())
      start = end + 1
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
    if rest.last == 13 { rest.removeLast() }
    defer { (rest, isTooLong) = ([], false) }
    return Line(number: number, bytes: rest, isTooLong: isTooLong)
  }
}
