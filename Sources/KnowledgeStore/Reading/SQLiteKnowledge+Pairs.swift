import CaseModel

extension SQLiteKnowledge {
  package func pairEdits(
    _ left: Code,
    _ right: Code,
    setting: Setting,
    on date: ServiceDate
  ) throws -> PairLookup {
    guard left.isProcedure, right.isProcedure else {
      return PairLookup(coverage: .missing, edits: [])
    }
    let key = LookupCache.DatedPair(
      first: left.packed,
      second: right.packed,
      day: date.number,
      setting: setting
    )
    return try cache.pairs.value(key) {
      let coverage = try pairCoverage(left, right, setting.pairTable, date)
      guard let release = coverage.release else {
        return PairLookup(coverage: coverage, edits: [])
      }
      let edits = try edits(left, right, in: release, on: date)
      return PairLookup(coverage: coverage, edits: edits)
    }
  }

  /// A slice covers a pair when both codes are in its scope, or when it has the very row.
  private func pairCoverage(
    _ left: Code,
    _ right: Code,
    _ kind: TableKind,
    _ date: ServiceDate
  ) throws -> TableCoverage {
    try catalogue.get().coverage(of: kind, on: date) { release in
      if release.isComplete { return true }
      if try isInScope(left, of: release), try isInScope(right, of: release) { return true }
      return try !edits(left, right, in: release, on: date).isEmpty
    }
  }

  /// The rows of a pair in both directions, those in force first.
  ///
  /// Outside the period of the release, in force means: on the day of the release that is nearest.
  private func edits(
    _ left: Code,
    _ right: Code,
    in release: Release,
    on date: ServiceDate
  ) throws -> [PairEdit] {
    let day = release.period.nearest(to: date)
    var found = try rows(left, right, in: release, on: day)
    if left != right { found += try rows(right, left, in: release, on: day) }
    return found.filter(\.isInForce) + found.filter { !$0.isInForce }
  }

  private func rows(
    _ columnOne: Code,
    _ columnTwo: Code,
    in release: Release,
    on day: ServiceDate
  ) throws -> [PairEdit] {
    try session.rows(
      .pair,
      {
        $0.write(release.id)
        $0.write(PairKey.of(columnOne, columnTwo))
      },
      read: { row in
        let period = row.period()
        return PairEdit(
          columnOne: columnOne,
          columnTwo: columnTwo,
          indicator: ModifierIndicator(rawValue: row.int()) ?? .notApplicable,
          period: period,
          isInForce: period.contains(day)
        )
      }
    )
  }
}

extension EffectivePeriod {
  /// The day itself when it lies in the period, else the end that is nearer to it.
  func nearest(to date: ServiceDate) -> ServiceDate {
    if let first, date < first { return first }
    if let last, last < date { return last }
    return date
  }
}
