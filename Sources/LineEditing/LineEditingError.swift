/// Why no line could be read or no history kept.
package enum LineEditingError: Error, Equatable {
  /// The system's error number.
  case unreadableInput(Int32)
  case unwatchableSignals(Int32)
  case unusableHistory(path: String, Int32)
  /// Something other than a plain file of one's own stands in its place.
  case foreignHistory(path: String)
}
