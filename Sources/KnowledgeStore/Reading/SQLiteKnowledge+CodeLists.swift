import CaseModel

/// The details of HCPCS Level II, the codes of ICD-10-PCS, and the maps between ICD-9 and ICD-10.
extension SQLiteKnowledge {
  package func hcpcsDetail(_ code: Code, on date: ServiceDate) throws -> HcpcsDetailLookup {
    guard code.system == .hcpcs else { return HcpcsDetailLookup(coverage: .missing, detail: nil) }
    let coverage = try coverage(of: .hcpcs, code, on: date)
    guard let release = coverage.release else {
      return HcpcsDetailLookup(coverage: coverage, detail: nil)
    }
    let bind: (inout ColumnWriter) -> Void = {
      $0.write(release.id)
      $0.write(code.packed)
    }
    let detail = try session.first(.hcpcsDetail, bind) { row in
      HcpcsDetail(
        code: code,
        shortTitle: row.text(),
        pricing: row.list(),
        coverage: row.text(),
        action: row.text(),
        actionDay: row.date(),
        baseUnits: row.optionalInt(),
        successors: row.list()
      )
    }
    return HcpcsDetailLookup(coverage: coverage, detail: detail)
  }

  package func inpatientProcedure(
    _ code: String,
    on date: ServiceDate
  ) throws -> InpatientProcedureLookup {
    let coverage = try catalogue.get().coverage(of: .icd10pcs, on: date) { _ in true }
    guard let release = coverage.release, let code = InpatientProcedureLookup.code(code) else {
      return InpatientProcedureLookup(coverage: coverage, title: nil)
    }
    let bind: (inout ColumnWriter) -> Void = {
      $0.write(release.id)
      $0.write(Code(system: .hcpcs, canonical: code).packed)
    }
    let title = try session.first(.inpatientProcedure, bind) { $0.text() }
    return InpatientProcedureLookup(coverage: coverage, title: title)
  }

  package func equivalences(of source: String) throws -> [EquivalenceLookup] {
    try catalogue.get().all.filter { $0.kind == .equivalence }.compactMap { release in
      let bind: (inout ColumnWriter) -> Void = {
        $0.write(release.id)
        $0.write(source)
      }
      let rows = try session.rows(.equivalences, bind) { row in
        Equivalence(target: row.text(), flags: row.text())
      }
      guard !rows.isEmpty else { return nil }
      return EquivalenceLookup(
        coverage: .loaded(release),
        // Both maps are of one kind; the label that the import gives them tells the direction.
        isForward: release.label.contains("ICD-10-CM to ICD-9-CM"),
        rows: rows
      )
    }
  }
}
