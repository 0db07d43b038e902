import Glibc

/// Turns the signals that a terminal sends into events that can be waited for without a race.
package struct TerminalSignals: Sendable {
  /// Why a wait came to its end.
  package enum Event: Equatable, Sendable {
    case readable
    case interrupt
    case resize
    /// The process was stopped by Ctrl-Z and goes on.
    case resumed
    case termination
  }

  private let descriptor: Int32

  /// Begins to catch signals for the rest of the process.
  package static func watch() throws -> TerminalSignals {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw LineEditingError.unwatchableSignals(errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    signalPipe = ends[1]
    for number in [SIGINT, SIGWINCH, SIGCONT, SIGTERM, SIGHUP] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = passOn
      action.sa_flags = SA_RESTART
      guard sigaction(number, &action, nil) == 0 else {
        throw LineEditingError.unwatchableSignals(errno)
      }
    }
    return TerminalSignals(descriptor: ends[0])
  }

  /// Waits for bytes on a descriptor or for a signal.
  package func wait(for input: Int32) -> Event {
    while true {
      var polled = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&polled, 2, -1) > 0 else { continue }
      if polled[0].revents != 0, let event = next() { return event }
      if polled[1].revents != 0 { return .readable }
    }
  }

  /// Forgets signals that came when nobody waited.
  package func drain() {
    while let event = next() {
      if event == .termination {
        passOn(SIGTERM)
        return
      }
    }
  }

  private func next() -> Event? {
    var byte: UInt8 = 0
    guard read(descriptor, &byte, 1) == 1 else { return nil }
    switch Int32(byte) {
    case SIGINT: return .interrupt
    case SIGWINCH: return .resize
    case SIGCONT: return .resumed
    default: return .termination
    }
  }
}

/// The writing end of the pipe; a plain number, since a signal handler may touch nothing else.
private nonisolated(unsafe) var signalPipe: Int32 = -1

private func passOn(_ number: Int32) {
  let before = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(signalPipe, &byte, 1)
  errno = before
}
