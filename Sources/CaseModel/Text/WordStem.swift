/// Reduces an English word to the form under which its inflections meet.
///
/// A light stemmer: plural, -ed and -ing forms and doubled consonants. Words of three letters or
/// fewer, and words with digits, stay as they are.
package enum WordStem {
  package static func of(_ word: some StringProtocol) -> String {
    var bytes = Array(word.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 })
    reduce(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reduces the bytes of a word in lower case where they stand, without making a string.
  package static func reduce(_ word: inout [UInt8]) {
    guard word.count > 3, word.allSatisfy({ (97...122).contains($0) }) else { return }
    stripPlural(&word)
    stripSuffix(&word)
  }

  private static func stripPlural(_ word: inout [UInt8]) {
    if ends(word, "sses") {
      word.removeLast(2)
    } else if ends(word, "ies"), word.count > 4 {
      word.replaceSubrange(word.count - 3..<word.count, with: "y".utf8)
    } else if ends(word, "xes") || ends(word, "ches") || ends(word, "shes") {
      word.removeLast(2)
    } else if ends(word, "s"), !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
      word.removeLast()
    }
  }

  private static func stripSuffix(_ word: inout [UInt8]) {
    if strip("ing", from: &word) || strip("ed", from: &word) {
      return
    }
    // "note" and "not", "bile" and "bil" are different words.
    if word.count > 4, word.last == UInt8(ascii: "e") { word.removeLast() }
  }

  private static func strip(_ suffix: StaticString, from word: inout [UInt8]) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard ends(word, suffix), word.count >= length + 3,
      word.dropLast(length).contains(where: isVowel)
    else { return false }
    word.removeLast(length)
    let whole = word.count
    undouble(&word)
    if word.count > 4, word.last == UInt8(ascii: "e") { word.removeLast() }
    if word.count == whole, endsOpen(word) { word.append(UInt8(ascii: "e")) }
    return true
  }

  /// Three letters such as `cod` or `not` of "coded" and "noted", from which an e was taken.
  private static func endsOpen(_ word: [UInt8]) -> Bool {
    guard word.count == 3, let last = word.last, !"wxy".utf8.contains(last) else { return false }
    return !isVowel(word[0]) && isVowel(word[1]) && !isVowel(last)
  }

  private static func undouble(_ word: inout [UInt8]) {
    guard word.count > 3, let last = word.last, word[word.count - 2] == last,
      !isVowel(last), !lastLetterStaysDouble(last)
    else { return }
    word.removeLast()
  }

  private static func lastLetterStaysDouble(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "l") || byte == UInt8(ascii: "s") || byte == UInt8(ascii: "z")
  }

  private static func ends(_ word: [UInt8], _ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard word.count >= length else { return false }
    let start = word.count - length
    for index in 0..<length where word[start + index] != suffix.utf8Start[index] { return false }
    return true
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
