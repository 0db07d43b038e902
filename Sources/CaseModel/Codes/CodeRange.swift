/// A span of codes as coders write it, both ends included: `99202-99215`.
package struct CodeRange: Hashable, Sendable {
  package let first: Code
  package let last: Code

  /// Makes a span, or nil when the ends are of different code sets or turned round.
  package init?(_ first: Code, _ last: Code) {
    guard first.system == last.system, first.text <= last.text else { return nil }
    self.first = first
    self.last = last
  }

  package func contains(_ code: Code) -> Bool {
    code.system == first.system && first.text <= code.text && code.text <= last.text
      && code.text.utf8.count == first.text.utf8.count
  }
}
