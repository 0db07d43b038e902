import CaseModel

/// Finds facts by the concepts they are about, and by their words.
///
/// Terms are numbered; what is read for each question lies in flat arrays.
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

  /// The terms of one fact, as numbers.
  struct Entry: Sendable {
    var id: Int
    /// At most four, which are enough to tell what a fact is about that the question is not.
    var about: [Int32]
    var needs: [Int32]
    /// Spans of codes among the needs.
    var neededRanges: [CodeRange]
    var ranges: [CodeRange]
    var payers: [Payer]
    var setting: Setting?
    var period: EffectivePeriod
    var leads: Bool
  }

  let entries: [Entry]
  let terms: SortedTexts
  let postings: PostingLists
  /// How telling each term is: rare terms tell more.
  let weights: [Double]
  /// Whether a term is a code, a modifier or the like, and no concept.
  let isTyped: [Bool]
  let stems: SortedTexts
  let stemPostings: PostingLists
  let ranges: [(range: CodeRange, entry: Int32)]

  package init(_ facts: [FactEntry]) {
    var builder = FactIndexBuilder()
    for fact in facts { builder.add(fact) }
    let sorted = builder.sorted()
    self.init(
      entries: sorted.entries,
      terms: SortedTexts(sorted: sorted.termTexts),
      postings: PostingLists(sorted.postings),
      isTyped: sorted.termTexts.map(FactQuery.isTyped),
      stems: SortedTexts(sorted: sorted.stemTexts),
      stemPostings: PostingLists(sorted.stemPostings)
    )
  }

  init(
    entries: [Entry],
    terms: SortedTexts,
    postings: PostingLists,
    isTyped: [Bool],
    stems: SortedTexts,
    stemPostings: PostingLists
  ) {
    self.entries = entries
    self.terms = terms
    self.postings = postings
    self.isTyped = isTyped
    self.stems = stems
    self.stemPostings = stemPostings
    let count = Double(entries.count)
    weights = (0..<postings.count).map {
      Self.logarithm(1 + count / Double(max(1, postings[$0].count)))
    }
    ranges = entries.enumerated().flatMap { number, entry in
      entry.ranges.map { (range: $0, entry: Int32(number)) }
    }
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
