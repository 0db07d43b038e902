import CaseModel

extension FactIndex {
  private struct Tally {
    var matched = 0.0
    var direct = 0.0
    var words = 0.0
  }

  /// Facts that hold for the question, best first; ties keep the order of the files.
  package func search(_ query: FactQuery, limit: Int) -> [Match] {
    var tallies: [Int32: Tally] = [:]
    let total = countTerms(query, into: &tallies)
    countRanges(query, into: &tallies)
    countWords(query, into: &tallies)
    let matches = tallies.compactMap { match(Int($0.key), $0.value, query, total: total) }
    return Array(
      matches.sorted { ($1.score, $0.fact) < ($0.score, $1.fact) }.prefix(limit))
  }

  /// Counts the terms; returns the weight of all that the question says.
  private func countTerms(_ query: FactQuery, into tallies: inout [Int32: Tally]) -> Double {
    var total = 0.0
    for (term, share) in query.terms.sorted(by: { $0.key < $1.key }) {
      guard let facts = postings[term] else { continue }
      let weight = weight(of: facts.count) * share
      let isDirect = query.direct.contains(term)
      if isDirect { total += weight }
      for fact in facts {
        tallies[fact, default: Tally()].matched += weight
        if isDirect { tallies[fact, default: Tally()].direct += weight }
      }
    }
    return total
  }

  private func countRanges(_ query: FactQuery, into tallies: inout [Int32: Tally]) {
    for code in query.codes {
      for (range, fact) in ranges where range.contains(code) {
        tallies[fact, default: Tally()].matched += 3
        tallies[fact, default: Tally()].direct += 2
      }
    }
  }

  private func countWords(_ query: FactQuery, into tallies: inout [Int32: Tally]) {
    for stem in Set(query.stems).sorted() {
      guard let facts = stemPostings[stem], facts.count * 4 < entries.count || entries.count < 40
      else { continue }
      let weight = weight(of: facts.count)
      for fact in facts { tallies[fact, default: Tally()].words += weight }
    }
  }

  private func match(
    _ number: Int, _ tally: Tally, _ query: FactQuery, total: Double
  ) -> Match? {
    let entry = entries[number]
    guard entry.period.contains(query.date), holds(entry, query) else { return nil }
    let missing = entry.about.prefix(4).reduce(0.0) { sum, term in
      query.terms[term] == nil ? sum + weight(of: postings[term]?.count ?? 1) : sum
    }
    let score = tally.matched - 0.22 * missing + 0.45 * tally.words
    return Match(
      fact: entry.id, score: score, meetsNeeds: meetsNeeds(entry, query), leads: entry.leads,
      coverage: total > 0 ? min(1, tally.direct / total) : 0)
  }

  private func holds(_ entry: Entry, _ query: FactQuery) -> Bool {
    if !entry.payers.isEmpty, !entry.payers.contains(query.payer), query.payerIsGiven { return false }
    if let setting = entry.setting, query.settingIsGiven, setting != query.setting { return false }
    return true
  }

  private func meetsNeeds(_ entry: Entry, _ query: FactQuery) -> Bool {
    entry.needs.allSatisfy { need in
      (query.terms[need] ?? 0) >= FactQuery.ancestorWeight
        || query.codes.contains { code in Self.span(need)?.contains(code) ?? false }
    }
  }

  /// The span that a need such as `99202-99215` names.
  static func span(_ need: String) -> CodeRange? {
    let ends = need.uppercased().split(separator: "-")
    guard ends.count == 2, let first = Code(procedure: ends[0]), let last = Code(procedure: ends[1])
    else { return nil }
    return CodeRange(first, last)
  }
}
