import CaseModel

extension SQLiteKnowledge {
  package func localities(on date: ServiceDate) throws -> LocalityLookup {
    let coverage = try coverage(of: .localities, on: date)
    guard let release = coverage.release else {
      return LocalityLookup(coverage: coverage, rows: [])
    }
    let rows = try cache.localities.value(release.id) { try localities(of: release) }
    return LocalityLookup(coverage: coverage, rows: rows)
  }

  package func locality(zip: String, on date: ServiceDate) throws -> ZipLocality? {
    guard zip.utf8.count == 5, let number = Int(zip),
      let release = try coverage(of: .zipLocality, on: date).release
    else { return nil }
    let bind: (inout ColumnWriter) -> Void = {
      $0.write(release.id)
      $0.write(number)
    }
    return try session.first(.zipLocality, bind) { row in
      ZipLocality(zip: zip, state: row.text(), contractor: row.text(), locality: row.text())
    }
  }

  package func anesthesiaFactor(
    _ locality: Locality,
    on date: ServiceDate
  ) throws -> AnesthesiaFactorLookup {
    let coverage = try coverage(of: .anesthesia, on: date)
    guard let release = coverage.release else {
      return AnesthesiaFactorLookup(coverage: coverage, factor: nil)
    }
    let bind: (inout ColumnWriter) -> Void = {
      $0.write(release.id)
      $0.write(locality.contractor)
      $0.write(locality.number)
    }
    let cents = try session.first(.anesthesiaFactor, bind) { $0.int() }
    let factor = cents.map {
      AnesthesiaFactor(contractor: locality.contractor, locality: locality.number, cents: $0)
    }
    return AnesthesiaFactorLookup(coverage: coverage, factor: factor)
  }

  package func baseUnits(_ code: Code) throws -> BaseUnitsRecord? {
    try tables.baseUnits.get()[code]
  }

  /// Coverage of a table that is not about codes.
  func coverage(of kind: TableKind, on date: ServiceDate) throws -> TableCoverage {
    try catalogue.get().coverage(of: kind, on: date) { _ in true }
  }

  private func localities(of release: Release) throws -> [Locality] {
    let areas = try tables.areas.get()
    let bind: (inout ColumnWriter) -> Void = { $0.write(release.id) }
    return try session.rows(.localities, bind) { row in
      var locality = Locality(from: &row)
      for area in areas[locality.contractor + locality.number] ?? [] {
        locality.places += area.places
        if !area.counties.isEmpty { locality.counties = area.counties }
      }
      return locality
    }
  }
}
