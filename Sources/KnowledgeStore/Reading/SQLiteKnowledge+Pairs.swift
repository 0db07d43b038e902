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
    let coverage = try pairCoverage(left, right, setting.pairTable, date)
    guard let release = coverage.release else { return PairLookup(coverage: coverage, edits: []) }
    let edits = try edits(left, right, in: release.id, on: release.period.nearest(to: date))
    return PairLookup(coverage: coverage, edits: edits)
  }

  /// A slice covers a pair when both codes are in its scope, or when it has the very row.
  private func pairCoverage(
    _ left: Code,
    _ right: Code,
    _ kind: TableKind,
    _ date: ServiceDate
  ) throws -> TableCoverage {
    let catalogue = try catalogue.get()
    if let whole = catalogue.whole(kind, on: date) { return whole }
    return try catalogue.coverage(of: kind, on: date) { release in
      if release.isComplete { return true }
      if try isInScope(left, of: release), try isInScope(right, of: release) { return true }
      let day = release.period.nearest(to: date)
      return try !edits(left, right, in: release.id, on: day).isEmpty
    }
  }

  /// The rows of a pair in both directions, those in force first.
  ///
  /// Outside the period of the release, in force means: on the day of the release that is nearest.
  private func edits(
    _ left: Code,
    _ right: Code,
    in release: Int64,
    on day: ServiceDate
  ) throws -> [PairEdit] {
    var found: [PairEdit] = []
    try collect(left, right, in: release, on: day, into: &found)
    if left != right { try collect(right, left, in: release, on: day, into: &found) }
    if found.count > 1 { found.sort(by: Self.isFirst) }
    return found
  }

  private func collect(
    _ columnOne: Code,
    _ columnTwo: Code,
    in release: Int64,
    on day: ServiceDate,
    into found: inout [PairEdit]
  ) throws {
    let column = try column(columnOne.packed, .columnOne, in: release)
    try column.visit(columnTwo.packed) { terms in
      found.append(try pairTerms(terms, in: release).edit(columnOne, columnTwo, on: day))
    }
  }

  private func column(
    _ code: Int64,
    _ side: PairBlock.Side,
    in release: Int64
  ) throws -> PairColumn {
    let id = PairBlock.id(release: release, code: code, side: side)
    return try cache.columns.value(id) {
      try session.first(
        .pairBlock,
        { $0.write(id) },
        read: { row in try row.withBytes { try PairColumn($0) } }
      ) ?? PairColumn()
    }
  }

  private func pairTerms(_ number: Int, in release: Int64) throws -> PairTerms {
    let key = LookupCache.ReleaseTerms(release: release, terms: number)
    return try cache.terms.value(key) {
      let bind: (inout ColumnWriter) -> Void = {
        $0.write(release)
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
      for entry in try column(code.packed, side, in: release.id).entries {
        let partner = Code(packedProcedure: entry.partner)
        let columns = side == .columnOne ? (code, partner) : (partner, code)
        let edit = try pairTerms(entry.terms, in: release.id).edit(columns.0, columns.1, on: day)
        if edit.isInForce { edits.append(edit) }
      }
    }
    return PairLookup(coverage: coverage, edits: edits)
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
