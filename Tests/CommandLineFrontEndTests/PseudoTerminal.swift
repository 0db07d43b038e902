import Foundation

/// The built executable with a terminal of its own, as a person would use it.
final class PseudoTerminal {
  private let descriptor: Int32
  private let process: pid_t
  private(set) var screen = ""
  private(set) var status: Int32?

  /// TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID, which the Swift module of the C library leaves out.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  struct Failure: Error {
    var reason: String
  }

  init(_ arguments: [String] = [], environment changes: [String: String] = [:]) throws {
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard descriptor >= 0, ioctl(descriptor, Self.setLock, &locked) == 0,
      ioctl(descriptor, Self.getNumber, &number) == 0
    else { throw Failure(reason: "no pseudo-terminal") }
    var size = winsize(ws_row: 24, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    let environment = ToolRun.environment.merging(["TERM": "xterm"]) { $1 }.merging(changes) { $1 }
    process = try Self.spawn(
      [ToolRun.executable.path] + arguments,
      environment,
      terminal: "/dev/pts/\(number)"
    )
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(descriptor)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// Types a line and waits until it is answered and the next prompt stands.
  func ask(_ line: String) throws {
    type(line + "\r")
    try wait(for: "[1]")
    try waitForPrompt()
  }

  /// Waits until the prompt is there and keys are read one by one; earlier ones could get lost.
  func waitForPrompt() throws {
    try wait(for: ">\u{1B}[0m ")
    usleep(50_000)
  }

  /// Reads until the text is on the screen after everything awaited before; gives up after a minute.
  func wait(for text: String) throws {
    for _ in 0..<600 {
      if let found = screen.range(of: text) {
        screen.removeSubrange(..<found.upperBound)
        return
      }
      guard read(waiting: 100) else { break }
    }
    throw Failure(reason: "never saw '\(text)' in: \(screen)")
  }

  /// Reads until the process has ended, and gives its exit status.
  func end() throws -> Int32 {
    for _ in 0..<600 {
      var raw: Int32 = 0
      if !read(waiting: 50) { usleep(50_000) }
      if waitpid(process, &raw, WNOHANG) == process {
        let exited = raw & 0x7F == 0 ? raw >> 8 & 0xFF : -1
        status = exited
        return exited
      }
    }
    throw Failure(reason: "never ended: \(screen)")
  }

  private func read(waiting milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Foundation.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return false }
    screen += String(decoding: buffer.prefix(count), as: UTF8.self)
    return true
  }

  private static func spawn(
    _ arguments: [String],
    _ environment: [String: String],
    terminal: String
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    // A session of its own, so that the terminal opened first becomes the controlling one; and no
    // signal blocked, as the threads of the test runner have it.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, output)
    }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in words + settings { free(pointer) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, arguments[0], &actions, &attributes, &words, &settings)
    guard failure == 0 else { throw Failure(reason: "spawn failed: \(failure)") }
    return process
  }
}
