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
    let bind: (inout ColumnWriter) -> Void = {
      $0.write(release.id)
      $0.write(PairKey.of(left, right))
      $0.write(PairKey.of(right, left))
    }
    return try session.rows(.pair, bind) { PairEdit(from: &$0, on: day) }.sorted(by: Self.isFirst)
  }

  private static func isFirst(_ left: PairEdit, _ right: PairEdit) -> Bool {
    if left.isInForce != right.isInForce { return left.isInForce }
    let (begun, other) = (left.period.first?.number ?? 0, right.period.first?.number ?? 0)
    if begun != other { return begun > other }
    return (left.columnOne, left.indicator.rawValue) < (right.columnOne, right.indicator.rawValue)
  }
}

extension PairEdit {
  fileprivate init(from row: inout ColumnReader, on day: ServiceDate) {
    let codes = PairKey.codes(row.number())
    let period = row.period()
    self.init(
      columnOne: codes.columnOne,
      columnTwo: codes.columnTwo,
      indicator: ModifierIndicator(rawValue: row.int()) ?? .notApplicable,
      period: period,
      isInForce: period.contains(day)
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
