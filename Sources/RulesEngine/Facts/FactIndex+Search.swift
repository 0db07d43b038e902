import CaseModel

extension FactIndex {
  /// What one fact shares with the question.
  struct Tally {
    var matched = 0.0
    var direct = 0.0
    var directTerms = 0
    var words = 0.0
    var isTouched = false
  }

  /// Facts that hold for the question, best first; ties keep the order of the files.
  package func search(_ query: FactQuery, limit: Int) -> [Match] {
    var tallies = [Tally](repeating: Tally(), count: entries.count)
    var shares = [Double](repeating: 0, count: weights.count)
    let total = countTerms(query, &tallies, &shares)
    countRanges(query, &tallies)
    countWords(query, &tallies)
    var matches: [Match] = []
    for number in tallies.indices where tallies[number].isTouched {
      if let match = match(number, tallies[number], query, shares, total) { matches.append(match) }
    }
    matches.sort { ($1.score, $0.fact) < ($0.score, $1.fact) }
    return Array(matches.prefix(limit))
  }

  /// Counts the terms; returns the weight of all that the question says.
  private func countTerms(
    _ query: FactQuery,
    _ tallies: inout [Tally],
    _ shares: inout [Double]
  ) -> Double {
    var total = 0.0
    for (term, share) in query.sortedTerms {
      guard let number = terms.number(of: term) else { continue }
      shares[number] = share
      let weight = weights[number] * share
      let isDirect = query.direct.contains(term)
      if isDirect { total += weight }
      for fact in postings[number] {
        tallies[Int(fact)].isTouched = true
        tallies[Int(fact)].matched += weight
        guard isDirect else { continue }
        tallies[Int(fact)].direct += weight
        tallies[Int(fact)].directTerms += 1
      }
    }
    return total
  }

  private func countRanges(_ query: FactQuery, _ tallies: inout [Tally]) {
    for code in query.codes {
      for (range, fact) in ranges where range.contains(code) {
        tallies[Int(fact)].isTouched = true
        tallies[Int(fact)].matched += 3
        tallies[Int(fact)].direct += 2
        tallies[Int(fact)].directTerms += 1
      }
    }
  }

  private func countWords(_ query: FactQuery, _ tallies: inout [Tally]) {
    let count = Double(entries.count)
    for stem in Set(query.stems).sorted() {
      guard let facts = stems.number(of: stem).map({ stemPostings[$0] }),
        facts.count * 4 < entries.count || entries.count < 40
      else { continue }
      let weight = Self.logarithm(1 + count / Double(max(1, facts.count)))
      for fact in facts {
        tallies[Int(fact)].isTouched = true
        tallies[Int(fact)].words += weight
      }
    }
  }

  private func match(
    _ number: Int,
    _ tally: Tally,
    _ query: FactQuery,
    _ shares: [Double],
    _ total: Double
  ) -> Match? {
    guard holds(number, query) else { return nil }
    var missing = 0.0
    for term in entries[number].about where shares[Int(term)] == 0 { missing += weights[Int(term)] }
    return Match(
      fact: entries[number].id,
      score: tally.matched - 0.22 * missing + 0.45 * tally.words,
      meetsNeeds: meetsNeeds(number, query, shares, tally),
      leads: entries[number].leads,
      coverage: total > 0 ? min(1, tally.direct / total) : 0
    )
  }

  private func holds(_ number: Int, _ query: FactQuery) -> Bool {
    guard entries[number].period.contains(query.date) else { return false }
    if query.payerIsGiven, !entries[number].payers.isEmpty,
      !entries[number].payers.contains(query.payer)
    {
      return false
    }
    guard query.settingIsGiven, let setting = entries[number].setting else { return true }
    return setting == query.setting
  }

  /// Whether all that the fact needs is in the question.
  ///
  /// A fact that needs a single code which the question does not know to name serves as well when
  /// the question says two of the other things that it is about.
  private func meetsNeeds(
    _ number: Int,
    _ query: FactQuery,
    _ shares: [Double],
    _ tally: Tally
  ) -> Bool {
    let needs = entries[number].needs
    let isMet = needs.allSatisfy { shares[Int($0)] >= FactQuery.ancestorWeight }
    if isMet { return true }
    if entries[number].neededRanges.contains(where: { query.codes.contains(where: $0.contains) }) {
      return needs.allSatisfy { shares[Int($0)] >= FactQuery.ancestorWeight || isTyped[Int($0)] }
    }
    return needs.count == 1 && isTyped[Int(needs[0])] && tally.directTerms >= 2
  }
}
