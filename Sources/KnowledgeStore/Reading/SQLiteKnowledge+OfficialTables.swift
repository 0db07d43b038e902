import CaseModel

extension SQLiteKnowledge {
  package func unitLimit(
    _ code: Code,
    setting: Setting,
    on date: ServiceDate
  ) throws -> UnitLimitLookup {
    guard code.isProcedure else { return UnitLimitLookup(coverage: .missing, limit: nil) }
    let coverage = try coverage(of: setting.unitTable, code, on: date)
    guard let release = coverage.release else {
      return UnitLimitLookup(coverage: coverage, limit: nil)
    }
    let key = LookupCache.ScopedCode(code: code.key, release: release.id)
    let limit = try cache.limits.value(key) {
      try first(.unitLimit, code, in: release.id) { row in
        UnitLimit(
          code: code,
          units: row.int(),
          adjudicationIndicator: row.int(),
          rationale: row.text()
        )
      }
    }
    return UnitLimitLookup(coverage: coverage, limit: limit)
  }

  package func relativeValues(_ code: Code, on date: ServiceDate) throws -> RelativeValuesLookup {
    guard code.isProcedure else { return RelativeValuesLookup(coverage: .missing, rows: []) }
    let coverage = try coverage(of: .relativeValues, code, on: date)
    guard let release = coverage.release else {
      return RelativeValuesLookup(coverage: coverage, rows: [])
    }
    let key = LookupCache.ScopedCode(code: code.key, release: release.id)
    let found = try cache.values.value(key) {
      try rows(.relativeValues, code, in: release.id) { RelativeValues(from: &$0) }
    }
    return RelativeValuesLookup(coverage: coverage, rows: found)
  }

  package func addOn(_ code: Code, on date: ServiceDate) throws -> AddOnLookup {
    guard code.isProcedure else { return AddOnLookup(coverage: .missing, edit: nil) }
    let coverage = try coverage(of: .addOn, code, on: date)
    guard let release = coverage.release else { return AddOnLookup(coverage: coverage, edit: nil) }
    let day = release.period.nearest(to: date)
    let edit = try addOnEdit(code, in: release.id, on: day)
    return AddOnLookup(coverage: coverage, edit: edit)
  }

  package func addOns(of primary: Code, on date: ServiceDate) throws -> [AddOnEdit] {
    guard primary.isProcedure else { return [] }
    let key = LookupCache.DatedCode(code: primary.key, day: date.number)
    return try cache.primaries.value(key) {
      guard let release = try coverage(of: .addOn, primary, on: date).release else { return [] }
      let day = release.period.nearest(to: date)
      let codes: [Code] = try rows(.addOnsOfPrimary, primary, in: release.id) {
        let (code, period) = Self.datedCode(from: &$0)
        return period.contains(day) ? code : nil
      }
      return try codes.compactMap { try addOnEdit($0, in: release.id, on: day) }
    }
  }

  /// Nil when the table has no row of the add-on, or when all of them are over or to come.
  private func addOnEdit(
    _ code: Code,
    in release: Int64,
    on day: ServiceDate
  ) throws -> AddOnEdit? {
    guard let row = try addOnRow(code, in: release) else { return nil }
    let primaries = row.primaries.filter { $0.period.contains(day) }.map(\.code)
    if primaries.isEmpty, !row.primaries.isEmpty, !row.isContractorDefined { return nil }
    return AddOnEdit(
      addOn: code,
      type: row.type,
      primaries: primaries,
      isContractorDefined: row.isContractorDefined
    )
  }

  private func addOnRow(_ code: Code, in release: Int64) throws -> LookupCache.AddOnRow? {
    let key = LookupCache.ScopedCode(code: code.key, release: release)
    return try cache.addOns.value(key) {
      guard let row = try first(.addOn, code, in: release, read: { ($0.int(), $0.flag()) }) else {
        return nil
      }
      return LookupCache.AddOnRow(
        type: row.0,
        isContractorDefined: row.1,
        primaries: try rows(.addOnPrimaries, code, in: release) { Self.datedCode(from: &$0) }
      )
    }
  }

  private static func datedCode(
    from row: inout ColumnReader
  ) -> (code: Code, period: EffectivePeriod) {
    (Code(packedProcedure: row.number()), row.period())
  }

  private func first<Value>(
    _ query: NamedQuery,
    _ code: Code,
    in release: Int64,
    read: (inout ColumnReader) throws -> Value
  ) throws -> Value? {
    try session.first(
      query,
      {
        $0.write(release)
        $0.write(code.packed)
      },
      read: read
    )
  }

  private func rows<Value>(
    _ query: NamedQuery,
    _ code: Code,
    in release: Int64,
    read: (inout ColumnReader) throws -> Value?
  ) throws -> [Value] {
    try session.rows(
      query,
      {
        $0.write(release)
        $0.write(code.packed)
      },
      read: { try read(&$0) }
    )
  }
}
