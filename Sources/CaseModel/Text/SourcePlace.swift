/// A place in a file that a person edits.
package struct SourcePlace: Hashable, Sendable, CustomStringConvertible {
  /// Relative to the folder of rules or knowledge.
  package var path: String
  package var line: Int
  package var column: Int

  package init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }

  package var description: String { "\(path):\(line):\(column)" }
}
