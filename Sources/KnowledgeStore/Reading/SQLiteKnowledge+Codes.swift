import CaseModel

extension SQLiteKnowledge {
  package func code(_ code: Code, on date: ServiceDate) throws -> CodeLookup {
    let key = LookupCache.DatedCode(code: code.key, day: date.number)
    return try cache.codes.value(key) {
      let coverage = try officialCoverage(of: code, on: date)
      return CodeLookup(
        code: code,
        records: try records(of: code, coverage, on: date),
        seenIn: try releasesNaming(code),
        coverage: coverage
      )
    }
  }

  package func codes(in range: CodeRange, limit: Int) throws -> [Code] {
    guard limit > 0 else { return [] }
    var found: [Code] = []
    let bind: (inout ColumnWriter) -> Void = {
      $0.write(range.first.key)
      $0.write(range.last.key)
    }
    try session.visit(.namedInSpan, bind) { row in
      let code = try row.code()
      if range.contains(code), range.hasShape(of: code) { found.append(code) }
      return found.count < limit
    }
    return found
  }

  /// CPT has no official list here: its descriptors are licensed.
  private func officialCoverage(of code: Code, on date: ServiceDate) throws -> TableCoverage {
    switch code.system {
    case .cpt: .missing
    case .hcpcs: try coverage(of: .hcpcs, code, on: date)
    case .icd10cm: try coverage(of: .icd10cm, code, on: date)
    }
  }

  /// Curated records, then those of the official release looked at, or of the nearest that has the code.
  private func records(
    of code: Code,
    _ coverage: TableCoverage,
    on date: ServiceDate
  ) throws -> [CodeRecord] {
    let catalogue = try catalogue.get()
    let rows = try storedRecords(of: code)
    let curated = rows.filter { catalogue.release($0.release)?.kind == .curated }
    let official = rows.filter { catalogue.release($0.release)?.kind != .curated }
    var chosen = coverage.release?.id
    if !official.contains(where: { $0.release == chosen }), let kind = coverage.release?.kind {
      let holders = Set(official.map(\.release))
      chosen = catalogue.coverage(of: kind, on: date) { holders.contains($0.id) }.release?.id
    }
    return curated.map(\.record) + official.filter { $0.release == chosen }.map(\.record)
  }

  private func storedRecords(
    of code: Code
  ) throws -> [(release: Int64, record: CodeRecord)] {
    let catalogue = try catalogue.get()
    let authorities = try tables.authorities.get()
    let bind: (inout ColumnWriter) -> Void = { $0.write(code.key) }
    return try session.rows(.codeRecords, bind) { row in
      let id = row.number()
      let record = try CodeRecord(from: &row, release: catalogue.release(id), authorities)
      return (id, record)
    }
  }

  private func releasesNaming(_ code: Code) throws -> [Release] {
    let lists: Set<TableKind> = [.curated, .hcpcs, .icd10cm]
    let catalogue = try catalogue.get()
    return try namings(of: code).compactMap { catalogue.release($0) }
      .filter { !lists.contains($0.kind) }
  }
}

extension CodeRange {
  /// Whether a code is written like the ends: `0101U` is no anesthesia code, though it sorts among them.
  func hasShape(of code: Code) -> Bool {
    guard code.system != .icd10cm else { return true }
    let shapes = [first, last].map { Self.suffix($0) }
    return shapes.contains(Self.suffix(code))
  }

  /// The letter at the end of a code, or nil for a digit.
  private static func suffix(_ code: Code) -> UInt8? {
    code.text.utf8.last.flatMap { $0 >= UInt8(ascii: "A") ? $0 : nil }
  }
}
