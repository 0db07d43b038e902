import CaseModel

extension SQLiteKnowledge {
  /// A search that takes longer than this finds nothing.
  private static let patience: UInt64 = 200

  package func search(words: [String], limit: Int) throws -> [CodeHit] {
    guard limit > 0, let expression = SearchExpression(words).text else { return [] }
    var order: [Code] = []
    var best: [Code: CodeHit] = [:]
    for hit in try hits(expression, limit: limit * 4) {
      let code = hit.record.code
      guard let other = best[code] else {
        order.append(code)
        best[code] = hit
        continue
      }
      // The first hit of a code has its best score; an own summary speaks for it.
      if try isPreferred(hit.record, to: other.record) { best[code]?.record = hit.record }
    }
    return order.prefix(limit).compactMap { best[$0] }
  }

  private func hits(_ expression: String, limit: Int) throws -> [CodeHit] {
    let catalogue = try catalogue.get()
    let authorities = try tables.authorities.get()
    let found = try session.rows(
      .codeSearch,
      milliseconds: Self.patience,
      {
        $0.write(expression)
        $0.write(limit)
      },
      read: { row in
        let score = -row.double()
        let release = catalogue.release(row.number())
        let record = try CodeRecord(from: &row, release: release, authorities)
        return CodeHit(record: record, score: score)
      }
    )
    return found ?? []
  }

  /// An own summary before an official title, a later record before an earlier one.
  private func isPreferred(_ left: CodeRecord, to right: CodeRecord) throws -> Bool {
    let lists: Set = [TableKind.hcpcs.rawValue, TableKind.icd10cm.rawValue]
    let isOwn = !lists.contains(left.citation.source)
    if isOwn != !lists.contains(right.citation.source) { return isOwn }
    return (left.citation.period.first?.number ?? 0) > (right.citation.period.first?.number ?? 0)
  }
}
