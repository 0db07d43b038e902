import CaseModel

/// A change to a claim in a few words: `99213 without 25`, `25 on 99213`, `20611 instead of 20610`, `without 20552`,
/// `99213 x2`, `place 22`, `2025-03-01`, `and 20553`.
public struct ClaimChange {
  private let words: [String]
  /// Codes as they were written, with modifiers behind `-`, diagnoses behind `:` and units behind `x`.
  private var codes: [String] = []
  private var modifiers: [String] = []
  private var units: Int?
  private var place: String?
  private var date: ServiceDate?
  private var setting: Setting?
  private var payer: Payer?

  /// Reads the words; what they do is told by `applied`.
  public init(_ text: String) {
    words = text.split { $0.isWhitespace || $0 == "," || $0 == "?" }.map(String.init)
    var isPlace = false
    for word in words { isPlace = take(word, isPlace: isPlace) }
  }

  /// The claim with the change; nil when the words are not understood or change nothing.
  public func applied(to claim: Claim) -> Claim? {
    var changed = claim
    guard applyValues(to: &changed) || applyCodes(to: &changed), changed != claim,
      !changed.lines.isEmpty
    else { return nil }
    for index in changed.lines.indices { changed.lines[index].number = index + 1 }
    return changed
  }

  /// Sorts a word; true when the next one is a place of service.
  private mutating func take(_ word: String, isPlace: Bool) -> Bool {
    let lower = word.lowercased()
    if isPlace, word.utf8.count <= 2, Int(word) != nil {
      place = word.utf8.count == 1 ? "0" + word : word
    } else if ["place", "pos"].contains(lower) {
      return true
    } else if let day = ServiceDate(iso: word) {
      date = day
    } else if let value = Setting(rawValue: lower) {
      setting = value
    } else if let value = Payer(rawValue: lower) {
      payer = value
    } else if lower.hasPrefix("x"), let count = Int(lower.dropFirst()), lower.utf8.count < 6 {
      units = count
    } else if Code(procedure: word.prefix(5)) != nil {
      codes.append(word.uppercased())
    } else if let modifier = Self.modifier(word) {
      modifiers.append(modifier)
    }
    return false
  }

  /// Two characters, both digits or written large; `ON` and `NO` in small letters are words.
  private static func modifier(_ word: String) -> String? {
    let bare = word.hasPrefix("-") ? String(word.dropFirst()) : word
    let isShaped = bare.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
    return bare.utf8.count == 2 && isShaped ? bare : nil
  }

  private func says(_ wanted: [String]) -> Bool {
    words.contains { wanted.contains($0.lowercased()) }
  }

  private var isRemoval: Bool { says(["without", "no", "minus", "remove", "drop", "off", "less"]) }
  private var isExchange: Bool { says(["instead"]) }

  private func applyValues(to claim: inout Claim) -> Bool {
    guard codes.isEmpty, modifiers.isEmpty else { return false }
    for index in claim.lines.indices {
      if let place { claim.lines[index].place = place }
      if let date { (claim.lines[index].date, claim.lines[index].lastDate) = (date, nil) }
    }
    if let setting { claim.setting = setting }
    if let payer { claim.payer = payer }
    if let units, claim.lines.count == 1 { claim.lines[0].units = units }
    return true
  }

  private func applyCodes(to claim: inout Claim) -> Bool {
    if isExchange, codes.count == 2 { return exchangeCodes(of: &claim) }
    if isExchange, modifiers.count == 2 { return exchangeModifiers(of: &claim) }
    if isRemoval, modifiers.isEmpty {
      claim.lines.removeAll { codes.contains($0.code) }
      return true
    }
    if isRemoval {
      for index in named(claim) {
        claim.lines[index].modifiers.removeAll(where: modifiers.contains)
      }
      return true
    }
    return add(to: &claim)
  }

  private func exchangeCodes(of claim: inout Claim) -> Bool {
    guard let index = claim.lines.firstIndex(where: { $0.code == codes[1] }),
      let line = Self.line(codes[0])
    else { return false }
    claim.lines[index].code = line.code
    if !line.modifiers.isEmpty { claim.lines[index].modifiers = line.modifiers }
    return true
  }

  private func exchangeModifiers(of claim: inout Claim) -> Bool {
    for index in named(claim) {
      claim.lines[index].modifiers = claim.lines[index].modifiers.map {
        $0 == modifiers[1] ? modifiers[0] : $0
      }
    }
    return true
  }

  /// Modifiers and units for lines that are there, and lines for codes that are not.
  private func add(to claim: inout Claim) -> Bool {
    for text in codes {
      guard let line = Self.line(text) else { return false }
      if let index = claim.lines.firstIndex(where: { $0.code == line.code }) {
        if !line.modifiers.isEmpty { claim.lines[index].modifiers = line.modifiers }
        if let units = units ?? (line.units == 1 ? nil : line.units) {
          claim.lines[index].units = units
        }
      } else {
        claim.lines.append(Self.filled(line, like: claim))
      }
    }
    let lines = named(claim)
    guard codes.isEmpty ? lines.count == 1 : true else { return false }
    for index in lines {
      for modifier in modifiers where !claim.lines[index].modifiers.contains(modifier) {
        claim.lines[index].modifiers.append(modifier)
      }
    }
    return true
  }

  /// The lines whose codes were named; all when none was.
  private func named(_ claim: Claim) -> [Int] {
    let bare = codes.map { String($0.prefix(5)) }
    return claim.lines.indices.filter { bare.isEmpty || bare.contains(claim.lines[$0].code) }
  }

  private static func line(_ text: String) -> ServiceLine? {
    (try? Claim(typed: text))?.lines.first
  }

  /// A new line with the day, place and diagnoses of the first.
  private static func filled(_ line: ServiceLine, like claim: Claim) -> ServiceLine {
    var line = line
    line.date = claim.lines.first?.date
    line.place = claim.lines.first?.place
    if line.diagnoses.isEmpty { line.diagnoses = claim.diagnoses }
    return line
  }
}
