/// Reduces an English word as the full-text index does, so that question and row meet in one form.
///
/// The algorithm is that of Porter (1980).
enum PorterStem {
  static func of(_ word: String) -> String {
    var bytes = Array(word.utf8)
    guard bytes.count > 2, bytes.count < 64, bytes.allSatisfy({ $0 < 128 }) else {
      return word
    }
    PorterSteps.plural(&bytes)
    PorterSteps.pastAndGerund(&bytes)
    PorterSteps.finalY(&bytes)
    PorterSteps.replace(&bytes, PorterSteps.doubleSuffixes, from: 1)
    PorterSteps.replace(&bytes, PorterSteps.singleSuffixes, from: 1)
    PorterSteps.drop(&bytes)
    PorterSteps.finalE(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The steps of the stemmer, in order.
enum PorterSteps {
  struct Suffix {
    let ending: [UInt8]
    let replacement: [UInt8]

    init(_ ending: String, _ replacement: String = "") {
      self.ending = Array(ending.utf8)
      self.replacement = Array(replacement.utf8)
    }
  }

  static let doubleSuffixes = [
    Suffix("ational", "ate"), Suffix("tional", "tion"), Suffix("enci", "ence"),
    Suffix("anci", "ance"), Suffix("izer", "ize"), Suffix("logi", "log"), Suffix("bli", "ble"),
    Suffix("alli", "al"), Suffix("entli", "ent"), Suffix("eli", "e"), Suffix("ousli", "ous"),
    Suffix("ization", "ize"), Suffix("ation", "ate"), Suffix("ator", "ate"), Suffix("alism", "al"),
    Suffix("iveness", "ive"), Suffix("fulness", "ful"), Suffix("ousness", "ous"),
    Suffix("aliti", "al"), Suffix("iviti", "ive"), Suffix("biliti", "ble"),
  ]
  static let singleSuffixes = [
    Suffix("icate", "ic"), Suffix("ative"), Suffix("alize", "al"), Suffix("iciti", "ic"),
    Suffix("ical", "ic"), Suffix("ful"), Suffix("ness"),
  ]
  /// A longer one before a shorter one that it ends in.
  private static let dropped = [
    "ement", "ment", "ance", "ence", "able", "ible", "ant", "ent", "ion", "ism", "ate", "iti",
    "ous", "ive", "ize", "al", "er", "ic", "ou",
  ].map { Suffix($0) }

  static func plural(_ word: inout [UInt8]) {
    if ends(word, "sses") || ends(word, "ies") {
      word.removeLast(2)
    } else if ends(word, "s"), !ends(word, "ss") {
      word.removeLast()
    }
  }

  static func pastAndGerund(_ word: inout [UInt8]) {
    if ends(word, "eed") {
      if measure(word.dropLast(3)) > 0 { word.removeLast() }
      return
    }
    let length = ends(word, "ed") ? 2 : ends(word, "ing") ? 3 : 0
    guard length > 0, hasVowel(word.dropLast(length)) else { return }
    word.removeLast(length)
    mend(&word)
  }

  private static func mend(_ word: inout [UInt8]) {
    if ends(word, "at") || ends(word, "bl") || ends(word, "iz") {
      word.append(UInt8(ascii: "e"))
    } else if endsInDouble(word), let last = word.last, !"lsz".utf8.contains(last) {
      word.removeLast()
    } else if measure(word[...]) == 1, endsInShortSyllable(word[...]) {
      word.append(UInt8(ascii: "e"))
    }
  }

  static func finalY(_ word: inout [UInt8]) {
    if ends(word, "y"), hasVowel(word.dropLast()) { word[word.count - 1] = UInt8(ascii: "i") }
  }

  static func replace(_ word: inout [UInt8], _ suffixes: [Suffix], from least: Int) {
    for suffix in suffixes where ends(word, suffix.ending) {
      let length = suffix.ending.count
      if measure(word.dropLast(length)) >= least {
        word.replaceSubrange(word.count - length..<word.count, with: suffix.replacement)
      }
      return
    }
  }

  static func drop(_ word: inout [UInt8]) {
    guard let suffix = dropped.first(where: { ends(word, $0.ending) }) else { return }
    let stem = word.dropLast(suffix.ending.count)
    guard measure(stem) > 1 else { return }
    let isIon = suffix.ending == Array("ion".utf8)
    if isIon, let last = stem.last, last != UInt8(ascii: "s"), last != UInt8(ascii: "t") { return }
    word = Array(stem)
  }

  static func finalE(_ word: inout [UInt8]) {
    if ends(word, "e") {
      let stem = word.dropLast()
      let size = measure(stem)
      if size > 1 || (size == 1 && !endsInShortSyllable(stem)) { word.removeLast() }
    }
    if ends(word, "ll"), measure(word[...]) > 1 { word.removeLast() }
  }

  private static func ends(_ word: [UInt8], _ ending: [UInt8]) -> Bool {
    var (place, rest) = (word.count - 1, ending.count - 1)
    guard place > rest else { return false }
    while rest >= 0 {
      if word[place] != ending[rest] { return false }
      (place, rest) = (place - 1, rest - 1)
    }
    return true
  }

  private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard word.count > length else { return false }
    let start = word.count - length
    for index in 0..<length where word[start + index] != ending.utf8Start[index] { return false }
    return true
  }

  /// The number of times that vowels are followed by consonants.
  private static func measure(_ word: ArraySlice<UInt8>) -> Int {
    var count = 0
    var wasVowel = false
    for index in word.indices {
      let vowel = isVowel(word, index)
      if wasVowel, !vowel { count += 1 }
      wasVowel = vowel
    }
    return count
  }

  private static func hasVowel(_ word: ArraySlice<UInt8>) -> Bool {
    word.indices.contains { isVowel(word, $0) }
  }

  private static func isVowel(_ word: ArraySlice<UInt8>, _ index: Int) -> Bool {
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    case UInt8(ascii: "y"): index > word.startIndex && !isVowel(word, index - 1)
    default: false
    }
  }

  private static func endsInDouble(_ word: [UInt8]) -> Bool {
    guard word.count > 1, word[word.count - 1] == word[word.count - 2] else { return false }
    return !isVowel(word[...], word.count - 1)
  }

  private static func endsInShortSyllable(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 2, let last = word.last else { return false }
    let end = word.endIndex
    return !isVowel(word, end - 1) && isVowel(word, end - 2) && !isVowel(word, end - 3)
      && !"wxy".utf8.contains(last)
  }
}
