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
    let found = try edits(columnOne: left, with: right, in: release, on: day)
    guard left != right else { return found }
    let turned = try edits(columnOne: right, with: left, in: release, on: day)
    return (found + turned).sorted(by: Self.isFirst)
  }

  private func edits(
    columnOne: Code,
    with columnTwo: Code,
    in release: Release,
    on day: ServiceDate
  ) throws -> [PairEdit] {
    let id = PairBlock.id(release: release.id, code: columnOne.packed, side: .columnOne)
    let partner = columnTwo.packed
    let terms =
      try session.first(
        .pairBlock,
        { $0.write(id) },
        read: { row in try row.withBytes { try PairBlock.terms(of: partner, in: $0) } }
      ) ?? []
    return try terms.map {
      try pairTerms($0, in: release).edit(columnOne, columnTwo, on: day)
    }
  }

  private func pairTerms(_ number: Int, in release: Release) throws -> PairTerms {
    let key = LookupCache.ReleaseTerms(release: release.id, terms: number)
    return try cache.terms.value(key) {
      let bind: (inout ColumnWriter) -> Void = {
        $0.write(release.id)
        $0.write(number)
      }
      guard let terms = try session.first(.pairTerms, bind, read: { PairTerms(from: &$0) }) else {
        throw KnowledgeStoreError.damaged(session.path)
      }
      return terms
    }
  }

  /// Every row that has the code in one of its columns and is in force, by the number of the other code.
  package func pairEdits(
    of code: Code,
    setting: Setting,
    on date: ServiceDate
  ) throws -> PairLookup {
    guard code.isProcedure else { return PairLookup(coverage: .missing, edits: []) }
    let coverage = try coverage(of: setting.pairTable, code, on: date)
    guard let release = coverage.release else { return PairLookup(coverage: coverage, edits: []) }
    let day = release.period.nearest(to: date)
    var edits: [PairEdit] = []
    for side in PairBlock.Side.allCases {
      for entry in try entries(of: code, side, in: release) {
        let partner = Code(packedProcedure: entry.partner)
        let columns = side == .columnOne ? (code, partner) : (partner, code)
        let edit = try pairTerms(entry.terms, in: release).edit(columns.0, columns.1, on: day)
        if edit.isInForce { edits.append(edit) }
      }
    }
    return PairLookup(coverage: coverage, edits: edits)
  }

  private func entries(
    of code: Code,
    _ side: PairBlock.Side,
    in release: Release
  ) throws -> [PairBlock.Entry] {
    let id = PairBlock.id(release: release.id, code: code.packed, side: side)
    return try session.first(
      .pairBlock,
      { $0.write(id) },
      read: { row in try row.withBytes { try PairBlock.entries(in: $0) } }
    ) ?? []
  }

  private static func isFirst(_ left: PairEdit, _ right: PairEdit) -> Bool {
    if left.isInForce != right.isInForce { return left.isInForce }
    let (begun, other) = (left.period.first?.number ?? 0, right.period.first?.number ?? 0)
    if begun != other { return begun > other }
    return (left.columnOne, left.indicator.rawValue) < (right.columnOne, right.indicator.rawValue)
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
