/// A word of a question or of a row, in the form in which the two meet.
struct SearchWord: Hashable {
  /// As typed, in lower case.
  var text: String
  var stem: String
  /// UTF-8 offsets in the text.
  var range: Range<Int>
  /// Said to be missing: "without ultrasound".
  var isAbsent = false
  /// Inside brackets, or after the first semicolon of a summary: worth finding, but no part of the name.
  var isAside = false
}

/// Splits texts into words at everything that is no letter or digit.
enum SearchWordReader {
  private static let longestText = 4_000
  private static let longestWord = 40
  private static let denials: Set<String> = ["without", "no", "not", "non", "except", "excluding"]

  /// `stem` reduces a word; a caller that reads much may remember what it gave.
  static func words(
    of text: String,
    stem: (String) -> String = PorterStem.of
  ) -> [SearchWord] {
    var reading = Reading()
    let bytes = Array(text.utf8.prefix(longestText))
    var start = 0
    for index in 0...bytes.count {
      if index < bytes.count, isLetterOrDigit(bytes[index]) { continue }
      if start < index { reading.take(bytes[start..<index], start, stem) }
      if index < bytes.count { reading.pass(bytes[index]) }
      start = index + 1
    }
    return joiningAbbreviations(reading.words)
  }

  /// What the words before say of the next one.
  private struct Reading {
    var words: [SearchWord] = []
    private var isAbsent = false
    private var depth = 0
    private var isAfterSemicolon = false

    mutating func take(_ bytes: ArraySlice<UInt8>, _ start: Int, _ stem: (String) -> String) {
      let lower = bytes.prefix(longestWord).map { (65...90).contains($0) ? $0 + 32 : $0 }
      let text = String(decoding: lower, as: UTF8.self)
      if text == "with" || text == "but" { isAbsent = false }
      words.append(
        SearchWord(
          text: text,
          stem: stem(text),
          range: start..<start + bytes.count,
          isAbsent: isAbsent,
          isAside: depth > 0 || isAfterSemicolon
        )
      )
      if denials.contains(text) { isAbsent = true }
    }

    mutating func pass(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: ";"): isAfterSemicolon = true
      case UInt8(ascii: ","), UInt8(ascii: ":"): break
      default: return
      }
      isAbsent = false
    }
  }

  /// "w/o" is without, "w/" with, "b/l" both sides, "d/c" discharge; the rest stays as it is.
  private static func joiningAbbreviations(_ words: [SearchWord]) -> [SearchWord] {
    var joined: [SearchWord] = []
    var isAbsent = false
    for word in words {
      var word = word
      if let last = joined.last, last.range.upperBound + 1 == word.range.lowerBound,
        let whole = abbreviations["\(last.text)/\(word.text)"]
      {
        word = SearchWord(
          text: whole,
          stem: PorterStem.of(whole),
          range: last.range.lowerBound..<word.range.upperBound
        )
        joined.removeLast()
        if whole == "without" { isAbsent = true }
      } else if isAbsent {
        word.isAbsent = true
      }
      joined.append(word)
    }
    return joined
  }

  private static let abbreviations = ["w/o": "without", "b/l": "bilateral", "s/p": "status"]

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte >= 128
  }
}
