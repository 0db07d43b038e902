import CaseModel
import CasePilot
import Foundation

/// A file that a session is written to in Markdown, readable by its owner only.
struct SessionLog {
  let path: String
  private let channel: OutputChannel

  /// Opens the file for appending; nothing in it is ever replaced.
  init(path: String, today: ServiceDate) throws {
    self.path = path
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw FrontEndError.unwritableFile(path: path, errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      Foundation.close(descriptor)
      throw FrontEndError.notAFile(path: path)
    }
    channel = OutputChannel(descriptor: descriptor)
    try channel.write(text: (status.st_size > 0 ? "\n" : "") + "# CasePilot session, \(today)\n")
  }

  func write(question: String, answer: String) throws {
    let title = question.split(whereSeparator: \.isNewline).joined(separator: " ")
    try channel.write(text: "\n## \(title)\n\n\(answer)")
  }

  func close() { Foundation.close(channel.descriptor) }
}
