import Foundation

/// A file of answers that takes its name only when it is whole.
///
/// Written beside its place and renamed; a run that fails or is interrupted leaves what was there.
/// A device or a pipe is written in place.
struct BatchOutputFile {
  let path: String
  let channel: OutputChannel
  /// The file being written, nil when the path is written in place.
  private let unfinished: String?

  init(path: String, input: BatchInput) throws {
    guard !input.isSameFile(as: path) else { throw FrontEndError.outputIsInput(path: path) }
    self.path = path
    unfinished = Self.isInPlace(path) ? nil : Self.unfinishedPath(for: path)
    let flags = unfinished == nil ? O_WRONLY | O_CLOEXEC : O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = open(unfinished ?? path, flags, 0o666)
    guard descriptor >= 0 else { throw FrontEndError.unwritableFile(path: path, errno) }
    channel = OutputChannel(descriptor: descriptor)
    if let unfinished { UnfinishedFile.removeWhenInterrupted(unfinished) }
  }

  /// Gives the file its name.
  func finish() throws {
    guard let unfinished else { return }
    guard fsync(channel.descriptor) == 0, close(channel.descriptor) == 0,
      rename(unfinished, Self.target(of: path)) == 0
    else { throw FrontEndError.unwritableFile(path: path, errno) }
    UnfinishedFile.forget()
  }

  func discard() {
    guard let unfinished else { return }
    unlink(unfinished)
    UnfinishedFile.forget()
  }

  /// Whether something stands there that is not a plain file, such as `/dev/null`; a folder fails on opening.
  static func isInPlace(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  private static func unfinishedPath(for path: String) -> String {
    let target = URL(fileURLWithPath: target(of: path))
    return target.deletingLastPathComponent()
      .appendingPathComponent(".\(target.lastPathComponent).\(getpid())").path
  }

  /// What a link leads to, so that the link stays one.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
