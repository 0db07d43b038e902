import CaseModel

/// The newest whole official tables, against which codes are held.
struct OfficialTables {
  /// Publications of fewer rows are samples or changes, and prove nothing by what they lack.
  static let wholeRows = 500

  private let source: any KnowledgeSource
  private let fees: Release?
  private let addOns: Release?
  private let diagnoses: Release?
  private let hcpcs: Release?

  init(_ source: any KnowledgeSource, wholeRows: Int = Self.wholeRows) throws {
    self.source = source
    let releases = try source.releases().filter { $0.isComplete && $0.rows >= wholeRows }
    let newest = { (kind: TableKind) in
      releases.filter { $0.kind == kind }
        .max { ($0.period.first?.number ?? 0, $0.id) < ($1.period.first?.number ?? 0, $1.id) }
    }
    (fees, addOns) = (newest(.relativeValues), newest(.addOn))
    (diagnoses, hcpcs) = (newest(.icd10cm), newest(.hcpcs))
  }

  /// The tables by name, for the report.
  var labels: [String] { [fees, addOns, hcpcs, diagnoses].compactMap { $0?.label } }

  /// What is not loaded as a whole.
  var missing: [String] {
    [
      (fees, "the fee schedule"), (addOns, "the add-on codes"), (hcpcs, "HCPCS Level II"),
      (diagnoses, "ICD-10-CM"),
    ].compactMap { $0.0 == nil ? $0.1 : nil }
  }

  /// The first day after the newest fee schedule, from which nothing is known of CPT.
  func isAhead(_ period: EffectivePeriod, for code: Code) -> Bool {
    let release = code.system == .cpt ? fees : code.system == .hcpcs ? hcpcs : diagnoses
    guard let last = release?.period.last, let first = period.first else { return false }
    return last < first
  }

  /// Whether the table that lists a code is of days after this one, so that it can tell of them.
  func begins(after day: ServiceDate, for code: Code) -> Bool {
    let release = code.system == .cpt ? fees : code.system == .hcpcs ? hcpcs : diagnoses
    return release?.period.first.map { day < $0 } ?? false
  }

  /// Nil when no whole table of the code's kind is loaded.
  func code(_ code: Code) throws -> OfficialCode? {
    switch code.system {
    case .icd10cm: try diagnosis(code)
    case .cpt, .hcpcs: try procedure(code)
    }
  }

  private func diagnosis(_ code: Code) throws -> OfficialCode? {
    guard let diagnoses, let day = diagnoses.period.first else { return nil }
    let official = try records(code, on: day, .icd10cm)
    var period = official.first?.citation.period
    if official.first?.citation.title == diagnoses.label { period = .always }
    return OfficialCode(
      isNamed: !official.isEmpty,
      period: period.map { EffectivePeriod(last: $0.last) },
      isHeading: official.first?.isBillable == false
    )
  }

  private func procedure(_ code: Code) throws -> OfficialCode? {
    guard let fees, let day = fees.period.first else { return nil }
    let row = try source.relativeValues(code, on: day)
    let lookup = try source.code(code, on: day)
    let listed = code.system == .hcpcs ? try records(code, on: day, .hcpcs) : []
    let isInFees = row.coverage.release?.id == fees.id && !row.rows.isEmpty
    let isListed = try addOns?.period.first.map { try source.addOn(code, on: $0).edit != nil }
    let global = isInFees ? row.wholeService?.globalDays : nil
    return OfficialCode(
      isNamed: !lookup.seenIn.isEmpty || !listed.isEmpty,
      period: listed.first?.period,
      isInFeeSchedule: isInFees,
      globalDays: global,
      isAddOn: isListed.map { $0 || global == "ZZZ" }
    )
  }

  private func records(_ code: Code, on day: ServiceDate, _ kind: TableKind) throws -> [CodeRecord]
  {
    try source.code(code, on: day).records.filter { $0.citation.source == kind.rawValue }
  }
}
