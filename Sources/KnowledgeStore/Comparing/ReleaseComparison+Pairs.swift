import CaseModel

extension ReleaseComparison {
  private typealias Blocks = [Int64: [PairBlock.Entry]]

  func pairChanges() throws -> [ReleaseChange] {
    let terms = (old: try terms(of: old), new: try terms(of: new))
    var changes: [ReleaseChange] = []
    var before = try blocks(of: old)
    let after = try blocks(of: new)
    for code in Set(before.keys).union(after.keys).sorted() {
      let left = active(before.removeValue(forKey: code) ?? [], terms.old, days.old)
      let right = active(after[code] ?? [], terms.new, days.new)
      changes += differences(Code(packedProcedure: code), left, right, terms)
    }
    return changes
  }

  private func differences(
    _ code: Code,
    _ left: [Int64: PairTerms],
    _ right: [Int64: PairTerms],
    _ terms: (old: [PairTerms], new: [PairTerms])
  ) -> [ReleaseChange] {
    Set(left.keys).union(right.keys).sorted().compactMap { number in
      let partner = Code(packedProcedure: number)
      guard concerns(code, partner) else { return nil }
      switch (left[number], right[number]) {
      case (nil, let terms?):
        return change(.newPair, code, partner, "indicator \(terms.indicator)", from: terms.first)
      case (let terms?, nil):
        return change(.endedPair, code, partner, "indicator \(terms.indicator)", from: days.new)
      case (let before?, let after?) where before.indicator != after.indicator:
        return change(
          .turnedIndicator,
          code,
          partner,
          "\(before.indicator) → \(after.indicator)",
          from: after.first
        )
      default: return nil
      }
    }
  }

  private func change(
    _ kind: ReleaseChange.Kind,
    _ code: Code,
    _ partner: Code,
    _ text: String,
    from day: Int
  ) -> ReleaseChange {
    ReleaseChange(
      kind: kind,
      code: code,
      partner: partner,
      text: text,
      reachesBack: day > 0 && day < days.new
    )
  }

  private func active(
    _ entries: [PairBlock.Entry],
    _ terms: [PairTerms],
    _ day: Int
  ) -> [Int64: PairTerms] {
    var found: [Int64: PairTerms] = [:]
    for entry in entries where entry.terms < terms.count {
      let terms = terms[entry.terms]
      if terms.isInForce(on: day) { found[entry.partner] = terms }
    }
    return found
  }

  private func terms(of release: Release) throws -> [PairTerms] {
    try session.all(
      """
      SELECT first, last, indicator, is_early, '' FROM pair_terms
      WHERE release = \(release.id) ORDER BY id
      """
    ) { PairTerms(from: &$0) }
  }

  private func blocks(of release: Release) throws -> Blocks {
    let rows: [(Int64, [PairBlock.Entry])] = try session.all(
      "SELECT id, edits FROM pair_block WHERE release = \(release.id)"
    ) { row in
      let place = PairBlock.place(row.number())
      guard place.side == .columnOne else { return nil }
      return (place.code, try row.withBytes { try PairBlock.entries(in: $0) })
    }
    return Dictionary(rows) { first, _ in first }
  }
}
