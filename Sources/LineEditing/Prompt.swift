/// The text before the cursor.
package struct Prompt: Equatable, Sendable {
  package var text: String
  package var isColoured: Bool

  package init(_ text: String, isColoured: Bool = false) {
    self.text = text
    self.isColoured = isColoured
  }

  /// The prompt for readline: colour stands between marks, so that it is not counted as width.
  var marked: String {
    guard isColoured else { return text + " " }
    return "\u{1}\u{1B}[1;36m\u{2}\(text)\u{1}\u{1B}[0m\u{2} "
  }
}
