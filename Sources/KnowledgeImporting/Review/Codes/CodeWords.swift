import CaseModel

/// Finds the codes that a sentence names, and the global days it gives to them.
enum CodeWords {
  /// Procedure codes of five characters and diagnoses with a dot; the ends of spans are left out.
  static func codes(in text: String) -> [Code] { words(of: text).compactMap(code) }

  /// Codes of which a sentence says "20610 has 0 global days" within a few words.
  static func globalDays(in text: String) -> [(code: Code, days: String)] {
    let words = words(of: text)
    return words.indices.compactMap { index in
      guard let code = code(words[index]), code.system != .icd10cm else { return nil }
      let rest = words[(index + 1)...].prefix(5)
      guard let at = rest.firstIndex(where: { ["0", "10", "90"].contains($0) }),
        !rest[..<at].contains(where: { CodeWords.code($0) != nil }),
        at + 1 < words.count, words[at + 1] == "global"
      else { return nil }
      return (code, ["0": "000", "10": "010", "90": "090"][String(words[at])] ?? "")
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "$") }.map {
      var word = $0
      while word.last == "." { word = word.dropLast() }
      return word
    }
  }

  private static func code(_ word: Substring) -> Code? {
    var word = word
    // `W19.XXX-` is the stem of codes that are not spelled out.
    guard word.last != "-" else { return nil }
    if let dash = word.firstIndex(of: "-") {
      guard word[dash...].utf8.count <= 3 else { return nil }
      word = word[..<dash]
    }
    guard word.utf8.allSatisfy({ !(97...122).contains($0) }) else { return nil }
    if let code = Code(procedure: word) { return code }
    return word.contains(".") ? Code(diagnosis: word) : nil
  }
}
