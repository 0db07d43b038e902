/// Breaks text at blanks so that no line is wider than the terminal.
package struct LineWrapper {
  package let width: Int

  package init(width: Int) { self.width = max(20, width) }

  /// Lines of a paragraph; the first begins with `label`, the others with blanks of the same width.
  package func lines(_ text: String, label: String = "", indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = label + String(repeating: " ", count: max(0, indent - label.count))
    var room = width - line.count
    var isEmpty = true
    for word in text.split(separator: " ") {
      let length = word.utf8.count == word.count ? word.utf8.count : word.count
      if !isEmpty, length + 1 > room {
        lines.append(line)
        (line, room, isEmpty) = (margin, width - indent, true)
      }
      line += isEmpty ? String(word) : " \(word)"
      room -= length + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    return lines + [line]
  }
}
