import Foundation

/// Cuts a stream into lines without making strings of them.
///
/// A line ends with LF or CR LF. It is handed out as a window on a buffer that holds until the next
/// line is asked for.
package struct ByteLines: ~Copyable {
  /// A longer line is no line of an official text file.
  private static let longest = 4 << 20
  private static let block = 65_536

  private let stream: any OfficialStream
  private var buffer: UnsafeMutableRawBufferPointer
  private var (start, end) = (0, 0)
  private var isOver = false
  /// The number of the line that was handed out last, from 1.
  package private(set) var number = 0

  package init(_ stream: any OfficialStream) {
    self.stream = stream
    buffer = .allocate(byteCount: 2 * Self.block, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// The next line without its end, or nil after the last.
  package mutating func next() throws -> UnsafeRawBufferPointer? {
    var searched = 0
    while true {
      if let length = lineEnd(after: searched) {
        defer { start += length + 1 }
        return line(length)
      }
      searched = end - start
      if isOver {
        guard searched > 0 else { return nil }
        defer { start = end }
        return line(searched)
      }
      try fill()
    }
  }

  private func lineEnd(after searched: Int) -> Int? {
    guard let base = buffer.baseAddress, start + searched < end else { return nil }
    let found = memchr(base + start + searched, 10, end - start - searched)
    return found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base + start) }
  }

  private mutating func line(_ length: Int) -> UnsafeRawBufferPointer {
    number += 1
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[start..<start + length])
    return bytes.last == 13 ? UnsafeRawBufferPointer(rebasing: bytes.dropLast()) : bytes
  }

  private mutating func fill() throws {
    let rest = end - start
    if buffer.count - rest < Self.block { try grow(rest) }
    if let base = buffer.baseAddress, start > 0 { memmove(base, base + start, rest) }
    (start, end) = (0, rest)
    let count = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
    end += count
    isOver = count == 0
  }

  private mutating func grow(_ rest: Int) throws {
    guard buffer.count < Self.longest else {
      throw OfficialFileError(
        "line \(number + 1) is longer than \(Self.longest >> 20) MB",
        remedy: "this is not the text form of an official file"
      )
    }
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<start + rest]))
    buffer.deallocate()
    buffer = larger
    (start, end) = (0, rest)
  }
}
