import CaseModel

extension SQLiteKnowledge {
  package func unitLimit(
    _ code: Code,
    setting: Setting,
    on date: ServiceDate
  ) throws -> UnitLimitLookup {
    guard code.isProcedure else { return UnitLimitLookup(coverage: .missing, limit: nil) }
    let key = LookupCache.DatedCode(code: code.key, day: date.number, setting: setting)
    return try cache.limits.value(key) {
      let coverage = try coverage(of: setting.unitTable, code, on: date)
      let limit = try first(.unitLimit, code, in: coverage.release) { row in
        UnitLimit(
          code: code,
          units: row.int(),
          adjudicationIndicator: row.int(),
          rationale: row.text()
        )
      }
      return UnitLimitLookup(coverage: coverage, limit: limit)
    }
  }

  package func relativeValues(_ code: Code, on date: ServiceDate) throws -> RelativeValuesLookup {
    guard code.isProcedure else { return RelativeValuesLookup(coverage: .missing, rows: []) }
    let key = LookupCache.DatedCode(code: code.key, day: date.number)
    return try cache.values.value(key) {
      let coverage = try coverage(of: .relativeValues, code, on: date)
      let rows = try rows(.relativeValues, code, in: coverage.release) {
        RelativeValues(from: &$0)
      }
      return RelativeValuesLookup(coverage: coverage, rows: rows)
    }
  }

  package func addOn(_ code: Code, on date: ServiceDate) throws -> AddOnLookup {
    guard code.isProcedure else { return AddOnLookup(coverage: .missing, edit: nil) }
    let key = LookupCache.DatedCode(code: code.key, day: date.number)
    return try cache.addOns.value(key) {
      let coverage = try coverage(of: .addOn, code, on: date)
      let edit = try addOnEdit(code, in: coverage.release, on: date)
      return AddOnLookup(coverage: coverage, edit: edit)
    }
  }

  package func addOns(of primary: Code, on date: ServiceDate) throws -> [AddOnEdit] {
    guard primary.isProcedure else { return [] }
    let key = LookupCache.DatedCode(code: primary.key, day: date.number)
    return try cache.primaries.value(key) {
      let release = try coverage(of: .addOn, primary, on: date).release
      let day = release?.period.nearest(to: date) ?? date
      let codes: [Code] = try rows(.addOnsOfPrimary, primary, in: release) {
        Self.code(from: &$0, on: day)
      }
      return try codes.compactMap { try addOnEdit($0, in: release, on: date) }
    }
  }

  /// Nil when the table has no row of the add-on, or when all of them are over or to come.
  private func addOnEdit(
    _ code: Code,
    in release: Release?,
    on date: ServiceDate
  ) throws
    -> AddOnEdit?
  {
    guard let release,
      let row = try first(.addOn, code, in: release, read: { ($0.int(), $0.flag()) })
    else { return nil }
    let day = release.period.nearest(to: date)
    var hasEnded = false
    let primaries: [Code] = try rows(.addOnPrimaries, code, in: release) {
      let primary = Self.code(from: &$0, on: day)
      if primary == nil { hasEnded = true }
      return primary
    }
    if primaries.isEmpty, hasEnded, !row.1 { return nil }
    return AddOnEdit(
      addOn: code,
      type: row.0,
      primaries: primaries,
      isContractorDefined: row.1
    )
  }

  /// The code of a row that holds on the day.
  private static func code(from row: inout ColumnReader, on day: ServiceDate) -> Code? {
    let code = Code(packedProcedure: row.number())
    return row.period().contains(day) ? code : nil
  }

  private func first<Value>(
    _ query: NamedQuery,
    _ code: Code,
    in release: Release?,
    read: (inout ColumnReader) throws -> Value
  ) throws -> Value? {
    guard let release else { return nil }
    return try session.first(
      query,
      {
        $0.write(release.id)
        $0.write(code.packed)
      },
      read: read
    )
  }

  private func rows<Value>(
    _ query: NamedQuery,
    _ code: Code,
    in release: Release?,
    read: (inout ColumnReader) throws -> Value?
  ) throws -> [Value] {
    guard let release else { return [] }
    return try session.rows(
      query,
      {
        $0.write(release.id)
        $0.write(code.packed)
      },
      read: { try read(&$0) }
    )
  }
}
