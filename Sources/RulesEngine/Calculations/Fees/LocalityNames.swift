import CaseModel

/// The names by which people ask for payment areas: those of the index table, of states and of towns.
struct LocalityNames {
  enum Meaning: Hashable {
    /// An area by the name that the table gives it, or by a name of several words.
    case area(Int)
    /// An area by a single word that may mean something else: a town.
    case town(Int)
    case state(String)
  }

  private(set) var meanings: [String: [Meaning]] = [:]
  private(set) var longest = 1

  init(_ localities: [Locality]) {
    for (index, locality) in localities.enumerated() {
      let isAlone = localities.count { $0.state == locality.state } == 1
      addNames(of: locality, index, isAlone: isAlone)
      for place in locality.places {
        let words = Self.words(place)
        add(words, words.count > 1 ? .area(index) : .town(index))
      }
      for county in Self.counties(locality.counties) { add(county + ["county"], .area(index)) }
    }
  }

  /// "REST OF TEXAS" also tells how the state is called; other names may join several towns.
  private mutating func addNames(of locality: Locality, _ index: Int, isAlone: Bool) {
    let name = Self.words(locality.name)
    if name.starts(with: ["rest", "of"]) {
      add(name, .area(index))
      add(Array(name.dropFirst(2)), .state(locality.state))
      return
    }
    let bare = locality.name.split(separator: "(").first.map(String.init) ?? locality.name
    for piece in bare.split(whereSeparator: { "-/,+".contains($0) }) {
      var words = Self.words(String(piece))
      if words.first == "metropolitan" { words.removeFirst() }
      add(
        words.filter { $0 != "surr" && $0 != "cntys" },
        isAlone ? .state(locality.state) : .area(index)
      )
    }
  }

  private mutating func add(_ words: [String], _ meaning: Meaning) {
    guard !words.isEmpty, words != ["suburbs"] else { return }
    longest = max(longest, words.count)
    let name = words.joined(separator: " ")
    if !meanings[name, default: []].contains(meaning) {
      meanings[name, default: []].append(meaning)
    }
  }

  /// "BOND, CALHOUN AND WASHINGTON"; lists with exceptions are left out.
  private static func counties(_ text: String) -> [[String]] {
    guard !text.isEmpty, !text.contains("EXCEPT"), !text.contains("COUNT") else { return [] }
    let joined = text.split(separator: " ").map { $0 == "AND" ? "," : String($0) }.joined(
      separator: " "
    )
    return joined.split { ",/;".contains($0) }.map { words(String($0)) }.filter { !$0.isEmpty }
  }

  /// Lower-case words without their marks; "St." and "Saint" become "st", "Ft." and "Fort" become "ft".
  static func words(_ text: String) -> [String] {
    text.utf8.split { !isLetterOrDigit($0) }.prefix(400).map {
      let word = (String(Substring($0))).lowercased()
      return word == "saint" ? "st" : word == "fort" ? "ft" : word
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte >= 128
  }
}
