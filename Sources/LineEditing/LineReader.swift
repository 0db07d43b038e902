/// A source of typed lines.
package protocol LineReader {
  /// Shows the prompt where there is a person to see it, and waits for a line.
  mutating func next(_ prompt: Prompt) throws -> LineEvent
  /// Keeps a line for the arrow keys, and for the next session when a history is kept.
  mutating func remember(_ line: String)
}
