/// Reduces an English word to the form under which its inflections meet.
///
/// A light stemmer: plural, -ed and -ing forms and doubled consonants. Words of three letters or
/// fewer, and words with digits, stay as they are.
package enum WordStem {
  package static func of(_ word: some StringProtocol) -> String {
    var bytes = Array(word.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 })
    guard bytes.count > 3, bytes.allSatisfy({ (97...122).contains($0) }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    stripPlural(&bytes)
    stripSuffix(&bytes)
    return String(decoding: bytes, as: UTF8.self)
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
    for suffix in ["ing", "ed"] where ends(word, suffix) && word.count >= suffix.utf8.count + 3 {
      let stem = word.dropLast(suffix.utf8.count)
      guard stem.contains(where: isVowel) else { continue }
      word = Array(stem)
      undouble(&word)
      break
    }
    if word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
  }

  private static func undouble(_ word: inout [UInt8]) {
    guard word.count > 3, let last = word.last, word[word.count - 2] == last,
      !isVowel(last), !"lsz".utf8.contains(last)
    else { return }
    word.removeLast()
  }

  private static func ends(_ word: [UInt8], _ suffix: String) -> Bool {
    word.count >= suffix.utf8.count && word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
}
