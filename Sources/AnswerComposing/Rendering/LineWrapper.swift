/// Breaks text at blanks so that no line is wider than the terminal.
package struct LineWrapper {
  package let width: Int

  package init(width: Int) { self.width = max(20, width) }

  /// Lines of a paragraph; the first begins with `label`, the others with blanks of the same width.
  package func lines(_ text: String, label: String = "", indent: Int = 0) -> [String] {
    let margin = [UInt8](repeating: 32, count: indent)
    var lines: [String] = []
    var line = Array(label.utf8)
    var used = label.count
    while used < indent {
      line.append(32)
      used += 1
    }
    var isEmpty = true
    for word in text.utf8.split(separator: 32) {
      let length = Self.columns(word)
      if !isEmpty, used + length + 1 > width {
        lines.append(String(decoding: line, as: UTF8.self))
        (line, used, isEmpty) = (margin, indent, true)
      }
      if !isEmpty { line.append(32) }
      line += word
      used += length + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    return lines + [String(decoding: line, as: UTF8.self)]
  }

  /// Characters of a word; bytes that continue a character take no column.
  private static func columns(_ word: Substring.UTF8View) -> Int {
    var count = 0
    for byte in word where byte & 0xc0 != 0x80 { count += 1 }
    return count
  }
}
