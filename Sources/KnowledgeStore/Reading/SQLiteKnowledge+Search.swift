import CaseModel

extension SQLiteKnowledge {
  package func search(_ query: CodeQuery, limit: Int) throws -> [CodeHit] {
    guard limit > 0 else { return [] }
    let typed = try typedCode(query)
    guard typed.isEmpty else { return typed }
    let index = StoredSearchIndex(session: session, cache: searchCache)
    let plan = try SearchPlanner(spoken: try spokenWords.get(), index: index).plan(query)
    var rows = try candidates(SearchExpression(plan), query, atLeast: limit)
    let named = rows.filter { plan.named.contains($0.code.system.rawValue) }
    if !named.isEmpty { rows = named }
    return try ranked(rows, SearchRanking(plan, query)).prefix(limit).compactMap { hit in
      try record(of: hit.row.code, query.date ?? hit.row.period.first).map {
        CodeHit(record: $0, score: hit.result.score, coverage: hit.result.coverage)
      }
    }
  }

  private typealias Ranked = (row: SearchRow, result: SearchRanking.Result)

  /// The best row of each code, best first; few words of the search are enough.
  private func ranked(_ rows: [SearchRow], _ ranking: SearchRanking) -> [Ranked] {
    var best: [Code: Ranked] = [:]
    for row in rows {
      let result = ranking.result(row)
      guard result.coverage > Self.leastCoverage else { continue }
      if let other = best[row.code], other.result.score >= result.score { continue }
      best[row.code] = (row, result)
    }
    return best.values.sorted {
      ($1.result.score, $0.row.code) < ($0.result.score, $1.row.code)
    }
  }

  /// The code itself when the search is one.
  private func typedCode(_ query: CodeQuery) throws -> [CodeHit] {
    let text = query.text.filter { !$0.isWhitespace }
    guard text.utf8.count <= 8 else { return [] }
    let codes = [Code(procedure: text), Code(diagnosis: text)].compactMap(\.self)
    for code in codes where query.systems.isEmpty || query.systems.contains(code.system) {
      if try isNamed(code.key), let record = try record(of: code, query.date) {
        return [CodeHit(record: record, score: 2)]
      }
    }
    return []
  }

  /// Rows that hold all that was asked for; when they are few, also those that hold some of it.
  private func candidates(
    _ expression: SearchExpression,
    _ query: CodeQuery,
    atLeast limit: Int
  ) throws -> [SearchRow] {
    let most = max(120, limit * 3) * (query.systems.isEmpty ? 1 : 2)
    var rows = try expression.strict.map { try self.rows($0, limit: most) } ?? []
    if rows.count < 40 {
      let known = Set(rows.map(\.id))
      let more = try expression.loose.map { try self.rows($0, limit: most) } ?? []
      rows += more.filter { !known.contains($0.id) }
    }
    return rows.filter { row in
      (query.systems.isEmpty || query.systems.contains(row.code.system))
        && !(query.isBillableOnly && row.isBillable == false)
        && !(query.isInForceOnly && query.date.map { !row.period.contains($0) } ?? false)
    }
  }

  /// All rows that fit when they are few, else the best of them.
  private func rows(_ expression: String, limit: Int) throws -> [SearchRow] {
    let all = try rows(.codeMatch, expression, limit: limit + 1)
    return all.count <= limit ? all : try rows(.codeSearch, expression, limit: limit)
  }

  private func rows(
    _ query: NamedQuery,
    _ expression: String,
    limit: Int
  ) throws -> [SearchRow] {
    let found = try session.rows(
      query,
      milliseconds: Self.patience,
      {
        $0.write(expression)
        $0.write(limit)
      },
      read: { try self.row(&$0) }
    )
    return found ?? []
  }

  private static let leastCoverage = 0.2

  /// A search that takes longer than this finds nothing.
  private static let patience: UInt64 = 200

  private func row(_ columns: inout ColumnReader) throws -> SearchRow {
    let id = columns.number()
    return try searchCache.rows.value(id) {
      SearchRow(
        id: id,
        code: try columns.code(),
        summary: columns.text(),
        words: columns.text(),
        classes: columns.list(),
        period: columns.period(),
        isBillable: columns.optionalInt().map { $0 != 0 },
        stem: { searchCache.stem($0) }
      )
    }
  }

  /// The record that speaks for a code: an own summary in force before an official title.
  private func record(of code: Code, _ date: ServiceDate?) throws -> CodeRecord? {
    let records = try self.code(code, on: date ?? .first).records
    return records.first { record in date.map(record.period.contains) ?? true } ?? records.first
  }
}

/// The full-text index of the database, as a search looks into it.
struct StoredSearchIndex: SearchIndex {
  let session: ReadSession
  let cache: SearchCache

  func rowCount() throws -> Int {
    if let known = cache.rowCount { return known }
    let count = try session.first(.codeCount, { _ in }, read: { $0.int() }) ?? 0
    cache.rowCount = count
    return count
  }

  func rowCount(holding stem: String) throws -> Int {
    try cache.termCounts.value(stem) {
      try session.first(.termCount, { $0.write(stem) }, read: { $0.int() }) ?? 0
    }
  }

  func terms(beginningLike word: String) throws -> [SearchTerm] {
    guard let first = word.unicodeScalars.first, first.isASCII else { return [] }
    let bind: (inout ColumnWriter) -> Void = {
      $0.write(String(first))
      $0.write(String(Character(first)) + "\u{10ffff}")
    }
    return try session.rows(.termsBetween, bind) { SearchTerm(term: $0.text(), rows: $0.int()) }
  }
}
