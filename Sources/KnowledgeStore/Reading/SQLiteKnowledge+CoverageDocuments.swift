import CaseModel

extension SQLiteKnowledge {
  package func coverageDocuments(
    _ service: Code,
    diagnosis: Code?,
    state: String?,
    on date: ServiceDate
  ) throws -> CoverageLookup {
    let releases = try catalogue.get().all.filter { $0.kind == .coverage }
    guard service.isProcedure, let first = releases.last else {
      return CoverageLookup(coverage: .missing, findings: [])
    }
    var findings: [CoverageFinding] = []
    for release in releases {
      findings += try documents(of: service, in: release, on: date).compactMap { document in
        let states = try states(of: document, in: release)
        if let state, !states.isEmpty, !states.contains(state) { return nil }
        return try finding(document, diagnosis, states, in: release)
      }
    }
    return CoverageLookup(coverage: .loaded(first), findings: findings)
  }

  /// The latest version of each document that is in force.
  private func documents(
    of service: Code,
    in release: Release,
    on date: ServiceDate
  ) throws -> [CoverageDocument] {
    let bind: (inout ColumnWriter) -> Void = {
      $0.write(release.id)
      $0.write(service.packed)
    }
    let all = try session.rows(.coverageDocuments, bind) { row -> CoverageDocument? in
      guard let kind = CoverageDocument.Kind(rawValue: row.text()) else { return nil }
      return CoverageDocument(
        kind: kind,
        number: row.int(),
        version: row.int(),
        title: row.text(),
        status: row.text(),
        period: row.period()
      )
    }
    var seen = Set<Int>()
    return all.filter { $0.period.contains(date) && seen.insert($0.number).inserted }
  }

  private func finding(
    _ document: CoverageDocument,
    _ diagnosis: Code?,
    _ states: [String],
    in release: Release
  ) throws -> CoverageFinding {
    guard let diagnosis else {
      return CoverageFinding(document: document, isCovered: nil, states: states)
    }
    let bind: (inout ColumnWriter) -> Void = {
      $0.write(release.id)
      $0.write(document.number)
      $0.write(document.version)
      $0.write(diagnosis.packed)
    }
    let rows = try session.rows(.coverageDiagnosis, bind) { ($0.flag(), $0.int(), $0.flag()) }
    return CoverageFinding(
      document: document,
      isCovered: rows.isEmpty ? nil : rows.contains { $0.0 },
      parts: rows.map { $0.1 },
      hasNote: rows.contains { $0.2 },
      states: states
    )
  }

  private func states(of document: CoverageDocument, in release: Release) throws -> [String] {
    let bind: (inout ColumnWriter) -> Void = {
      $0.write(release.id)
      $0.write(document.number)
      $0.write(document.version)
      $0.write(document.kind.rawValue)
    }
    return try session.rows(.coverageStates, bind) { $0.text() }
  }
}
