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
        UnitLimit(code: code, units: row.int(), adjudicationIndicator: row.int())
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
      return AddOnLookup(coverage: coverage, edit: try addOnEdit(code, in: coverage.release))
    }
  }

  package func addOns(of primary: Code, on date: ServiceDate) throws -> [AddOnEdit] {
    guard primary.isProcedure else { return [] }
    let key = LookupCache.DatedCode(code: primary.key, day: date.number)
    return try cache.primaries.value(key) {
      let release = try coverage(of: .addOn, primary, on: date).release
      let codes = try rows(.addOnsOfPrimary, primary, in: release) {
        Code(packedProcedure: $0.number())
      }
      return try codes.compactMap { try addOnEdit($0, in: release) }
    }
  }

  private func addOnEdit(_ code: Code, in release: Release?) throws -> AddOnEdit? {
    guard let type = try first(.addOn, code, in: release, read: { $0.int() }) else { return nil }
    let primaries = try rows(.addOnPrimaries, code, in: release) {
      Code(packedProcedure: $0.number())
    }
    return AddOnEdit(addOn: code, type: type, primaries: primaries)
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
    read: (inout ColumnReader) throws -> Value
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
