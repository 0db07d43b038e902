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
}
