@preconcurrency import CReadline
import Glibc

/// Puts a Swift function behind the Tab key of readline.
enum ReadlineCompletion {
  typealias Candidates = (CompletionContext) -> [String]?

  /// Nil candidates leave the word to readline, which completes file names.
  nonisolated(unsafe) private static var candidates: Candidates?

  static func install(_ function: @escaping Candidates) {
    candidates = function
    rl_completer_word_break_characters = wordBreaks
    rl_attempted_completion_function = { text, start, _ in
      ReadlineCompletion.matches(text, from: start)
    }
  }

  /// A hyphen is part of a word: `look-up`, `99213-25`.
  nonisolated(unsafe) private static let wordBreaks = UnsafePointer(strdup(" \t\n,;:()?\"'"))

  private static func matches(
    _ text: UnsafePointer<CChar>?,
    from start: Int32
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    guard let text, let candidates else { return nil }
    let context = CompletionContext(before: lineBefore(start), word: String(cString: text))
    guard let words = candidates(context) else { return nil }
    rl_attempted_completion_over = 1
    return words.isEmpty ? nil : list([sharedStart(words)] + (words.count == 1 ? [] : words))
  }

  private static func lineBefore(_ start: Int32) -> String {
    guard let line = rl_line_buffer, start > 0 else { return "" }
    let bytes = UnsafeBufferPointer(start: line, count: Int(start)).map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The array that readline expects and frees: the text to insert, then the choices, then null.
  private static func list(
    _ words: [String]
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let size = (words.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    guard let memory = malloc(size) else { return nil }
    let array = memory.bindMemory(
      to: UnsafeMutablePointer<CChar>?.self,
      capacity: words.count + 1
    )
    for (index, word) in words.enumerated() { array[index] = strdup(word) }
    array[words.count] = nil
    return array
  }

  static func sharedStart(_ words: [String]) -> String {
    guard var shared = words.first else { return "" }
    for word in words.dropFirst() { shared = shared.commonPrefix(with: word) }
    return shared
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
