import CaseModel
import CasePilot
import Glibc

/// An output file that an interrupted run leaves as `….part` to be continued, and that takes its name when it is whole.
final class ResumableFile {
  let channel: OutputChannel
  private(set) var state: ResumeState
  private let path: String
  private let notes: Int32
  private var written: Int

  private var partPath: String { path + ".part" }
  private var statePath: String { path + ".part.state" }

  /// Opens the file, at its end when an interrupted run is continued.
  ///
  /// Throws when another run writes it, when there is nothing to continue, and when the interrupted run had other choices.
  init(path: String, identity: ResumeState.Identity, isResuming: Bool) throws {
    self.path = path
    let flags = O_RDWR | O_CLOEXEC | (isResuming ? 0 : O_CREAT)
    let descriptor = open(path + ".part", flags, 0o666)
    notes = open(path + ".part.state", flags, 0o666)
    guard descriptor >= 0, notes >= 0 else {
      let number = errno
      close(descriptor)
      throw isResuming && number == ENOENT
        ? FrontEndError.nothingToResume(path: path)
        : FrontEndError.unwritableFile(path: path, number)
    }
    channel = OutputChannel(descriptor: descriptor)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw FrontEndError.outputInUse(path: path)
    }
    state = ResumeState(identity: identity)
    written = 0
    if isResuming { try resume(identity) } else { try begin() }
  }

  deinit {
    close(channel.descriptor)
    close(notes)
  }

  func write(_ bytes: [UInt8]) throws {
    do { try channel.write(block: bytes, as: .json) } catch FrontEndError.unwritableOutput(
      let number
    ) {
      throw FrontEndError.unwritableFile(path: path, number)
    }
    written += bytes.count
  }

  /// Notes how far the run has come.
  func note(_ point: CheckPoint, _ summary: CheckSummary) throws {
    (state.point, state.written) = (point, written)
    if !summary.isClean { state.isClean = false }
    try save()
  }

  /// Gives the file its name.
  func finish() throws {
    guard fsync(channel.descriptor) == 0, rename(partPath, Self.target(of: path)) == 0 else {
      throw FrontEndError.unwritableFile(path: path, errno)
    }
    unlink(statePath)
  }

  private func begin() throws {
    guard ftruncate(channel.descriptor, 0) == 0, ftruncate(notes, 0) == 0 else {
      throw FrontEndError.unwritableFile(path: path, errno)
    }
    try save()
  }

  /// What was written behind the last note is written again, so the file is cut there.
  private func resume(_ identity: ResumeState.Identity) throws {
    var buffer = [UInt8](repeating: 0, count: 512)
    let count = pread(notes, &buffer, buffer.count, 0)
    guard count > 0, let noted = ResumeState(String(decoding: buffer.prefix(count), as: UTF8.self))
    else { throw FrontEndError.nothingToResume(path: path) }
    guard noted.identity.choices == identity.choices else {
      throw FrontEndError.changedChoices(path: path)
    }
    guard lseek(channel.descriptor, 0, SEEK_END) >= noted.written else {
      throw FrontEndError.brokenPart(path: partPath)
    }
    guard ftruncate(channel.descriptor, noted.written) == 0,
      lseek(channel.descriptor, 0, SEEK_END) == noted.written
    else { throw FrontEndError.unwritableFile(path: path, errno) }
    (state, written) = (noted, noted.written)
  }

  private func save() throws {
    let bytes = Array(state.text.utf8)
    guard pwrite(notes, bytes, bytes.count, 0) == bytes.count else {
      throw FrontEndError.unwritableFile(path: statePath, errno)
    }
  }

  /// What a link leads to, so that the link stays one.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
