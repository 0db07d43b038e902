/// A run of letters and digits of a question, with what stands before it.
struct Token: Sendable {
  enum Shape: UInt8, Sendable {
    case letters
    case digits
    /// Letters and digits together.
    case mixed
  }

  /// UTF-8 offsets in the question.
  var start: Int
  var end: Int
  var before: Separators
  var shape: Shape
  /// Whether every letter is a capital; false without letters.
  var isUpper: Bool
  /// The value of a run of at most nine digits, or -1.
  var number: Int
  /// The stem's number in the vocabulary, or -1.
  var word: Int32 = WordTable.none
  /// The stem's number among the words of the intent rules, or -1.
  var patternWord: Int32 = WordTable.none
  /// The vocabulary number of this token closed up with the next (`pre-op` as `preop`), or -1.
  var joined: Int32 = WordTable.none
  var isFunctionWord = false
  /// How much the word tells of what is asked, 0 to 1.
  var weight: Float = 1

  var length: Int { end - start }
  var range: Range<Int> { start..<end }
}
