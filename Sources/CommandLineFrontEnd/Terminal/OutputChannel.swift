import Glibc

/// A stream of bytes to a terminal, a file or a pipe.
struct OutputChannel: Sendable {
  let descriptor: Int32
  let isTerminal: Bool

  init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Writes text whose control characters are made visible; line ends stay, and colour if it is ours.
  func write(text: String, as form: TerminalText.Form = .plain) throws {
    try write(bytes: Array(TerminalText.visible(text, as: form).utf8))
  }

  /// Writes bytes as they are, made visible first when a terminal would act on them.
  func write(block: [UInt8], as form: TerminalText.Form) throws {
    guard isTerminal else { return try write(bytes: block) }
    try write(text: String(decoding: block, as: UTF8.self), as: form)
  }

  /// Writes a line over the one before it, for progress on a terminal; empty text clears it.
  func overwriteLine(_ text: String) throws {
    try write(bytes: Array("\r\u{1B}[K\(TerminalText.visible(text))".utf8))
  }

  private func write(bytes: [UInt8]) throws {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count >= 0 { done += count } else { try recover(from: errno) }
    }
  }

  private func recover(from number: Int32) throws {
    switch number {
    case EINTR: return
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, -1)
    case EPIPE: throw FrontEndError.closedOutput
    default: throw FrontEndError.unwritableOutput(number)
    }
  }
}
