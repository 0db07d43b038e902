import CaseModel

/// Numbers the terms of facts and notes which fact has which.
struct FactIndexBuilder {
  private(set) var entries: [FactIndex.Entry] = []
  private(set) var terms: [String: Int32] = [:]
  private(set) var postings: [[Int32]] = []
  private(set) var stems: [String: Int32] = [:]
  private(set) var stemPostings: [[Int32]] = []

  mutating func add(_ fact: FactEntry) {
    let number = Int32(entries.count)
    let about = fact.about.map { Self.number($0, &terms, &postings) }
    let needs = fact.needs.map { Self.number($0, &terms, &postings) }
    for term in Set(about + needs) { postings[Int(term)].append(number) }
    for stem in Set(fact.stems.map { Self.number($0, &stems, &stemPostings) }) {
      stemPostings[Int(stem)].append(number)
    }
    entries.append(
      FactIndex.Entry(
        id: fact.id,
        about: Array(about.prefix(4)),
        needs: needs,
        neededRanges: fact.needs.compactMap(FactQuery.span),
        ranges: fact.ranges,
        payers: fact.payers,
        setting: fact.setting,
        period: fact.period,
        leads: fact.leads
      )
    )
  }

  private static func number(
    _ term: String,
    _ numbers: inout [String: Int32],
    _ postings: inout [[Int32]]
  ) -> Int32 {
    if let number = numbers[term] { return number }
    let number = Int32(postings.count)
    numbers[term] = number
    postings.append([])
    return number
  }

  /// Numbers the terms and stems anew in the order of their texts, so that they can be looked up by halving.
  func sorted() -> FactIndexBuilder {
    var copy = self
    let texts = terms.keys.sorted(by: SortedTexts.isOrdered)
    var places = [Int32](repeating: 0, count: texts.count)
    for (place, text) in texts.enumerated() { places[Int(terms[text] ?? 0)] = Int32(place) }
    copy.postings = texts.map { postings[Int(terms[$0] ?? 0)] }
    copy.terms = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, Int32($0)) })
    for number in copy.entries.indices {
      copy.entries[number].about = entries[number].about.map { places[Int($0)] }
      copy.entries[number].needs = entries[number].needs.map { places[Int($0)] }
    }
    let stemTexts = stems.keys.sorted(by: SortedTexts.isOrdered)
    copy.stemPostings = stemTexts.map { stemPostings[Int(stems[$0] ?? 0)] }
    copy.stems = Dictionary(uniqueKeysWithValues: stemTexts.enumerated().map { ($1, Int32($0)) })
    return copy
  }

  /// The terms in the order of their numbers.
  var termTexts: [String] { terms.sorted { $0.value < $1.value }.map(\.key) }
  var stemTexts: [String] { stems.sorted { $0.value < $1.value }.map(\.key) }
}
