import Glibc

/// Reads lines of any length and any bytes from a file descriptor, without a prompt.
package struct PipeReader: LineReader {
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  /// Where the unread bytes begin, and up to where no line end was found.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false

  package init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  package mutating func next(_ prompt: Prompt) throws -> LineEvent {
    while true {
      if let end = lineEnd() {
        defer { discard(through: end + 1) }
        return .line(text(upTo: end))
      }
      searched = bytes.count
      if isAtEnd { return last() }
      try fill()
    }
  }

  package mutating func remember(_ line: String) {}

  private func lineEnd() -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, searched < buffer.count,
        let found = memchr(base + searched, Int32(UInt8(ascii: "\n")), buffer.count - searched)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private func text(upTo end: Int) -> String {
    var line = bytes[start..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  private mutating func last() -> LineEvent {
    guard start < bytes.count else { return .end }
    defer { discard(through: bytes.count) }
    return .line(text(upTo: bytes.count))
  }

  private mutating func discard(through end: Int) {
    start = end
    searched = end
    guard start == bytes.count || start > 1 << 16 else { return }
    bytes.removeFirst(start)
    (start, searched) = (0, 0)
  }

  private mutating func fill() throws {
    var failure: Int32 = 0
    repeat {
      let more = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        let got = read(descriptor, buffer.baseAddress, buffer.count)
        failure = got < 0 ? errno : 0
        count = max(got, 0)
      }
      isAtEnd = failure == 0 && more.isEmpty
      bytes += more
    } while failure == EINTR
    if failure != 0 { throw LineEditingError.unreadableInput(failure) }
  }
}
