import Glibc

/// The file or pipe that questions are read from.
struct BatchInput {
  let descriptor: Int32
  let path: String

  /// Opens a file; `-` is standard input.
  init(path: String, standardInput: Int32) throws {
    self.path = path
    guard path != "-" else {
      descriptor = standardInput
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FrontEndError.unreadableFile(path: path, errno) }
    guard fileMode != S_IFDIR else { throw FrontEndError.notAFile(path: path) }
  }

  /// The next bytes, at most `count` of them; nil at the end.
  func read(_ count: Int) throws -> [UInt8]? {
    while true {
      var failure: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        let got = Glibc.read(descriptor, buffer.baseAddress, count)
        failure = got < 0 ? errno : 0
        filled = max(got, 0)
      }
      if failure == EINTR { continue }
      guard failure == 0 else { throw FrontEndError.unreadableFile(path: path, failure) }
      return bytes.isEmpty ? nil : bytes
    }
  }

  /// Bytes of a plain file; nil for a pipe or terminal.
  var size: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Whether a path leads to the very file that is read.
  func isSameFile(as other: String) -> Bool {
    var (mine, theirs) = (stat(), stat())
    guard fstat(descriptor, &mine) == 0, stat(other, &theirs) == 0 else { return false }
    return mine.st_mode & S_IFMT == S_IFREG && mine.st_dev == theirs.st_dev
      && mine.st_ino == theirs.st_ino
  }

  private var fileMode: mode_t {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status.st_mode & S_IFMT : 0
  }
}
