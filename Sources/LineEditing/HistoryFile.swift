import Glibc

/// The lines of earlier sessions, in a file that only its owner can read.
///
/// Questions can hold details of patients: the file is made with mode 0600, a wider one is narrowed,
/// and a link or a file of someone else is not touched.
package struct HistoryFile {
  package let path: String
  package let limit: Int

  package init(path: String, limit: Int = 1000) {
    self.path = path
    self.limit = limit
  }

  /// The latest lines, oldest first; creates the file when there is none.
  package func load() throws -> [String] {
    let descriptor = try open()
    defer { close(descriptor) }
    let lines = try Self.lines(of: descriptor)
    guard lines.count > limit * 2 else { return Array(lines.suffix(limit)) }
    let kept = Array(lines.suffix(limit))
    try replace(descriptor, with: kept)
    return kept
  }

  /// Adds one line at the end; sessions side by side keep each other's lines.
  package func append(_ line: String) throws {
    let descriptor = try open()
    defer { close(descriptor) }
    try write(Self.plain(line) + "\n", to: descriptor)
  }

  private func open() throws -> Int32 {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = Glibc.open(path, flags, 0o600)
    guard descriptor >= 0 else {
      throw errno == ELOOP
        ? LineEditingError.foreignHistory(path: path)
        : LineEditingError.unusableHistory(path: path, errno)
    }
    guard Self.isOwn(descriptor) else {
      close(descriptor)
      throw LineEditingError.foreignHistory(path: path)
    }
    return descriptor
  }

  private static func isOwn(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_nlink == 1
    else { return false }
    return status.st_mode & 0o077 == 0 || fchmod(descriptor, 0o600) == 0
  }

  private static func lines(of descriptor: Int32) throws -> [String] {
    var reader = PipeReader(descriptor: descriptor)
    var lines: [String] = []
    while case .line(let line) = try reader.next(Prompt("")) {
      if !line.isEmpty { lines.append(plain(line)) }
    }
    return lines
  }

  private func replace(_ descriptor: Int32, with lines: [String]) throws {
    guard ftruncate(descriptor, 0) == 0 else {
      throw LineEditingError.unusableHistory(path: path, errno)
    }
    try write(lines.map { $0 + "\n" }.joined(), to: descriptor)
  }

  private func write(_ text: String, to descriptor: Int32) throws {
    let bytes = Array(text.utf8)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw LineEditingError.unusableHistory(path: path, errno)
    }
  }

  /// The line without control characters: a pasted line end becomes a blank.
  private static func plain(_ line: String) -> String {
    var scalars = line.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : $0 }
    while scalars.last == " " { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
