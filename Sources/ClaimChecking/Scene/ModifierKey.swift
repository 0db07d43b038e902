/// The two characters of a modifier as a number, which compares faster than text.
struct ModifierKey: Hashable {
  private let value: UInt32

  /// A longer text, which is no modifier, keeps its first four bytes.
  init(_ text: String) {
    value = text.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
