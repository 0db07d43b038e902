import CaseModel

/// Finds facts by the concepts they are about, and by their words.
package struct FactIndex: Sendable {
  /// What a fact scored, and whether that is enough to answer with it.
  package struct Match: Sendable {
    package var fact: Int
    package var score: Double
    /// Every concept that the fact needs is in the question.
    package var meetsNeeds: Bool
    package var leads: Bool
    /// The share of the question's concepts that the fact is about, 0 to 1.
    package var coverage: Double
  }

  let entries: [Entry]
  let postings: [String: [Int32]]
  let stemPostings: [String: [Int32]]
  let ranges: [(range: CodeRange, entry: Int32)]

  /// A fact without the words, which are in the postings.
  struct Entry: Sendable {
    var id: Int
    var about: [String]
    var needs: [String]
    var ranges: [CodeRange]
    var payers: [Payer]
    var setting: Setting?
    var period: EffectivePeriod
    var leads: Bool
  }

  package init(_ facts: [FactEntry]) {
    var postings: [String: [Int32]] = [:]
    var stems: [String: [Int32]] = [:]
    var ranges: [(CodeRange, Int32)] = []
    for (number, fact) in facts.enumerated() {
      for term in Set(fact.about + fact.needs) { postings[term, default: []].append(Int32(number)) }
      for stem in Set(fact.stems) { stems[stem, default: []].append(Int32(number)) }
      ranges += fact.ranges.map { ($0, Int32(number)) }
    }
    self.init(entries: facts.map(Entry.init), postings: postings, stems: stems, ranges: ranges)
  }

  init(
    entries: [Entry], postings: [String: [Int32]], stems: [String: [Int32]],
    ranges: [(CodeRange, Int32)]
  ) {
    self.entries = entries
    self.postings = postings
    stemPostings = stems
    self.ranges = ranges.map { (range: $0.0, entry: $0.1) }
  }

  /// How telling a term is: rare terms tell more.
  func weight(of count: Int) -> Double {
    guard count > 0 else { return 0 }
    return Self.logarithm(1 + Double(entries.count) / Double(count))
  }

  /// The natural logarithm by its series, so that every machine gives the same bits.
  static func logarithm(_ value: Double) -> Double {
    var (mantissa, exponent) = (value, 0.0)
    while mantissa > 1.5 { (mantissa, exponent) = (mantissa / 2, exponent + 1) }
    let ratio = (mantissa - 1) / (mantissa + 1)
    var (term, sum) = (ratio, 0.0)
    for step in 0..<12 {
      sum += term / Double(2 * step + 1)
      term *= ratio * ratio
    }
    return 2 * sum + exponent * 0.693147180559945
  }
}

extension FactIndex.Entry {
  init(_ fact: FactEntry) {
    self.init(
      id: fact.id, about: fact.about, needs: fact.needs, ranges: fact.ranges, payers: fact.payers,
      setting: fact.setting, period: fact.period, leads: fact.leads)
  }
}
