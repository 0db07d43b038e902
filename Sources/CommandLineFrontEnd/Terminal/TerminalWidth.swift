import Glibc

/// The number of columns that an answer may fill.
enum TerminalWidth {
  static let least = 40
  static let usual = 80

  /// The width of the terminal behind a channel, 80 where there is none.
  static func of(_ channel: OutputChannel) -> Int {
    var size = winsize()
    guard channel.isTerminal, ioctl(channel.descriptor, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return usual }
    return max(least, Int(size.ws_col))
  }
}
