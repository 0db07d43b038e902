/// A number of things in a text, or the span that a summary allows: "3 lesions", "2.6 to 7.5 cm", "15 or more".
struct CountSpan: Equatable {
  var least: Double
  var most: Double
  /// Stems of the words after the number.
  var units: Set<String>

  func allows(_ count: CountSpan) -> Bool { least <= count.least && count.most <= most }

  /// Whether the two count the same kind of thing.
  func isComparable(to other: CountSpan) -> Bool { !units.isDisjoint(with: other.units) }
}

/// Finds the numbers of things in a text.
struct CountReader {
  private static let numbers = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "single": 1, "both": 2,
  ].mapValues(Double.init)
  /// Numbers after these are names, not counts: "type 2", "stage 3".
  private static let naming: Set<String> = [
    "type", "stage", "level", "grade", "degree", "phase", "class", "part", "lvl", "group", "l", "c",
    "t", "s", "b", "dm", "ckd", "hepatitis", "covid", "status", "use", "since", "ended", "after",
  ]
  private static let passed: Set<String> = [
    "of", "the", "a", "skin", "further", "more", "or", "less", "separate", "additional",
    "different",
  ]
  /// Words that begin another part of the text.
  private static let closing: Set<String> = [
    "with", "without", "in", "on", "at", "for", "and", "by", "from", "first", "each",
  ]

  private let words: [String]
  private var place = 0
  private(set) var spans: [CountSpan] = []
  /// Places of the words that are numbers of a count.
  private(set) var used: Set<Int> = []

  init(_ text: [SearchWord], decimals: [Int: Double]) {
    words = text.map(\.text)
    while place < words.count {
      read(decimals)
      place += 1
    }
  }

  private mutating func read(_ decimals: [Int: Double]) {
    guard let first = value(place, decimals), !isName(place) else { return }
    let start = place
    var end = place + (decimals[place] == nil ? 1 : 2)
    var (least, most) = (first, first)
    if end + 1 < words.count, ["to", "or", "through"].contains(words[end]),
      let second = value(end + 1, decimals), second > first
    {
      most = second
      end += decimals[end + 1] == nil ? 2 : 3
    } else if end < words.count, let second = value(end, decimals), second > first {
      most = second
      end += decimals[end] == nil ? 1 : 2
    } else if follows(["or", "more"], end) || follows(["and", "over"], end)
      || follows(["or", "over"], end)
    {
      most = .infinity
      end += 2
    } else if follows(["or", "less"], end) || follows(["or", "fewer"], end) {
      least = 0
      end += 2
    }
    if least == most { bound(after: end, &least, &most) }
    bound(before: start, &least, &most)
    let units = units(after: end)
    // A number of nothing is part of a name: "prevnar 20".
    guard !units.isEmpty else { return }
    spans.append(CountSpan(least: least, most: most, units: units))
    used.formUnion(start..<end)
    place = max(place, end - 1)
  }

  /// "0.5 cm or less", "15 minutes or more".
  private func bound(after end: Int, _ least: inout Double, _ most: inout Double) {
    for place in end...end + 2 {
      if follows(["or", "more"], place) || follows(["or", "over"], place) { most = .infinity }
      if follows(["or", "less"], place) || follows(["or", "fewer"], place) { least = 0 }
    }
  }

  /// "more than 4", "up to 14", "under 10".
  private func bound(before start: Int, _ least: inout Double, _ most: inout Double) {
    let one = start > 0 ? words[start - 1] : ""
    let two = start > 1 ? words[start - 2] : ""
    if two == "up", one == "to" { least = 0 }
    if two == "more", one == "than" { (least, most) = (least + 0.01, .infinity) }
    if two == "less", one == "than" { (least, most) = (0, most - 0.01) }
    if one == "over" || one == "above" { (least, most) = (least + 0.01, .infinity) }
    if one == "under" || one == "below" { (least, most) = (0, most - 0.01) }
  }

  private func value(_ index: Int, _ decimals: [Int: Double]) -> Double? {
    if let decimal = decimals[index] { return decimal }
    let word = words[index]
    if let number = Self.numbers[word] { return number }
    if word.hasPrefix("x"), let times = Double(word.dropFirst()), times < 100 { return times }
    return word.utf8.count < 4 && word.utf8.allSatisfy { (48...57).contains($0) }
      ? Double(word) : nil
  }

  private func isName(_ index: Int) -> Bool { index > 0 && Self.naming.contains(words[index - 1]) }

  private func follows(_ row: [String], _ start: Int) -> Bool {
    start + row.count <= words.count && Array(words[start..<start + row.count]) == row
  }

  private func units(after end: Int) -> Set<String> {
    var found: Set<String> = []
    for word in words.dropFirst(end).prefix(4) where !Self.passed.contains(word) {
      if Self.closing.contains(word) || found.count == 2 { break }
      found.insert(PorterStem.of(Self.sameUnit[word] ?? word))
    }
    return found
  }

  private static let sameUnit = [
    "minutes": "min", "minute": "min", "mins": "min", "centimeter": "cm", "centimeters": "cm",
    "view": "view", "vw": "view", "aks": "lesion", "ak": "lesion", "spots": "lesion",
    "segment": "level", "segments": "level", "interspace": "level", "interspaces": "level",
    "vertebra": "level", "bodies": "level", "body": "level", "yo": "years", "yrs": "years",
  ]
}

extension CountReader {
  /// Numbers with a decimal point, which the words hold in two parts: the place of the first and the value.
  static func decimals(_ words: [SearchWord], in text: String) -> [Int: Double] {
    let bytes = Array(text.utf8)
    var found: [Int: Double] = [:]
    for (index, pair) in zip(words, words.dropFirst()).enumerated() {
      let gap = pair.0.range.upperBound
      guard pair.1.range.lowerBound == gap + 1, gap < bytes.count, bytes[gap] == UInt8(ascii: "."),
        let value = Double("\(pair.0.text).\(pair.1.text)")
      else { continue }
      found[index] = value
    }
    return found
  }

  init(_ text: String) {
    let words = SearchWordReader.words(of: text)
    self.init(words, decimals: Self.decimals(words, in: text))
  }
}
