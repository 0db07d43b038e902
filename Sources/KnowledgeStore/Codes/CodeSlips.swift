import CaseModel

/// Texts that a person may have meant when typing another one: the likeliest slips first.
struct CodeSlips {
  private static let longest = 8
  private static let letterForDigit: [UInt8: UInt8] = [
    UInt8(ascii: "O"): UInt8(ascii: "0"), UInt8(ascii: "I"): UInt8(ascii: "1"),
    UInt8(ascii: "L"): UInt8(ascii: "1"), UInt8(ascii: "S"): UInt8(ascii: "5"),
    UInt8(ascii: "B"): UInt8(ascii: "8"), UInt8(ascii: "Z"): UInt8(ascii: "2"),
    UInt8(ascii: "Q"): UInt8(ascii: "0"),
  ]

  private let typed: [UInt8]

  init(_ text: String) {
    let letters = text.utf8.map { (97...122).contains($0) ? $0 - 32 : $0 }
    typed = letters.filter { (48...57).contains($0) || (65...90).contains($0) }
  }

  /// Each text once, best first; none for what is too long or too short to be a code.
  var texts: [String] {
    guard (3...Self.longest).contains(typed.count) else { return [] }
    var seen: Set<[UInt8]> = []
    let all =
      letterSlips + turned + replaced(alike: true) + missing + surplus + replaced(alike: false)
    return all.filter { seen.insert($0).inserted }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Letters put back to the digits they look like, all of them first.
  private var letterSlips: [[UInt8]] {
    let places = typed.indices.filter { Self.letterForDigit[typed[$0]] != nil }
    return (0..<(1 << places.count)).reversed().map { choice in
      var text = typed
      for (bit, place) in places.enumerated() where choice >> bit & 1 == 1 {
        text[place] = Self.letterForDigit[typed[place]] ?? typed[place]
      }
      return text
    }
  }

  /// Neighbours that changed places.
  private var turned: [[UInt8]] {
    typed.indices.dropLast().reversed().map { place in
      var text = typed
      text.swapAt(place, place + 1)
      return text
    }
  }

  /// One character in place of another, from the end: a digit for a digit and a letter for a letter, or not.
  private func replaced(alike: Bool) -> [[UInt8]] {
    typed.indices.reversed().flatMap { place in
      let isDigit = Self.digits.contains(typed[place])
      return (isDigit == alike ? Self.digits(near: typed[place]) : Self.letters).map {
        var text = typed
        text[place] = $0
        return text
      }
    }
  }

  /// One character too few was typed.
  private var missing: [[UInt8]] {
    guard typed.count < 7 else { return [] }
    return (0...typed.count).reversed().flatMap { place in
      Self.digits.map { typed[..<place] + [$0] + typed[place...] }.map(Array.init)
    }
  }

  /// One character too many was typed.
  private var surplus: [[UInt8]] {
    typed.indices.reversed().map { place in
      var text = typed
      text.remove(at: place)
      return text
    }
  }

  private static let digits = Array(UInt8(ascii: "0")...UInt8(ascii: "9"))
  private static let letters = Array(UInt8(ascii: "A")...UInt8(ascii: "Z"))

  /// The digits by their distance from a digit, on the row of keys as in counting.
  private static func digits(near character: UInt8) -> [UInt8] {
    digits.sorted {
      (abs(Int($0) - Int(character)), $0) < (abs(Int($1) - Int(character)), $1)
    }
  }
}
