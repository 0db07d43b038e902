/// The word at the cursor and what stands before it.
package struct CompletionContext: Equatable, Sendable {
  /// The line up to the word.
  package var before: String
  package var word: String

  package init(before: String, word: String) {
    self.before = before
    self.word = word
  }
}
