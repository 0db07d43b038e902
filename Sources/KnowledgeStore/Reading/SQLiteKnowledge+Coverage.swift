import CaseModel

extension SQLiteKnowledge {
  /// Coverage of a table for one code: a slice covers the codes of its scope and those it names.
  func coverage(of kind: TableKind, _ code: Code, on date: ServiceDate) throws -> TableCoverage {
    let catalogue = try catalogue.get()
    if let whole = catalogue.whole(kind, on: date) { return whole }
    return try catalogue.coverage(of: kind, on: date) { release in
      try release.isComplete || isInScope(code, of: release)
        || namings(of: code).contains(release.id)
    }
  }

  func isInScope(_ code: Code, of release: Release) throws -> Bool {
    let key = LookupCache.ScopedCode(code: code.key, release: release.id)
    return try cache.scopes.value(key) {
      try session.first(
        .isInScope,
        {
          $0.write(key.code)
          $0.write(key.release)
        },
        read: { _ in true }
      ) ?? false
    }
  }

  /// Ids of the releases that name a code.
  func namings(of code: Code) throws -> [Int64] {
    try cache.namings.value(code.key) {
      try session.rows(.releasesNaming, { $0.write(code.key) }, read: { $0.number() })
    }
  }
}

extension Setting {
  /// The PTP table of the setting: surgical centers fall under the practitioner edits (NCCI Policy Manual, Introduction).
  var pairTable: TableKind { self == .facility ? .ptpHospital : .ptpPractitioner }

  /// The MUE table of the setting.
  var unitTable: TableKind { self == .facility ? .mueHospital : .muePractitioner }
}
