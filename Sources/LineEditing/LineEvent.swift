/// What came from the person at the prompt.
package enum LineEvent: Equatable, Sendable {
  /// A line, or several lines that were pasted at once.
  case line(String)
  /// Ctrl-C: the line was given up.
  case cancelled
  /// Ctrl-D, a closed terminal, or the end of a pipe.
  case end
}
