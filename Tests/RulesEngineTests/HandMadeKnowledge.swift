import CaseModel

/// A knowledge source made by hand: only what a test puts into it is known.
final class HandMadeKnowledge: KnowledgeSource {
  var records: [Code: CodeRecord] = [:]
  var fees: [Code: RelativeValues] = [:]
  var edits: [PairEdit] = []
  var limits: [Code: UnitLimit] = [:]
  var addOnEdits: [Code: AddOnEdit] = [:]
  var levels: [VisitLevel] = []
  var addedTimeRows: [AddedTime] = []
  var facts: [FactCard] = []
  var hits: [CodeHit] = []
  var areas: [Locality] = []
  var anesthesiaCents: Int?
  var baseUnitRows: [Code: Int] = [:]
  var drugRows: [DrugUnitRecord] = []
  var amountRows: [AmountRecord] = []
  var diagnosisNoteRows: [Code: DiagnosisNoteLookup] = [:]
  var coverageFindings: [CoverageFinding] = []
  var details: [Code: HcpcsDetail] = [:]
  var inpatientTitles: [String: String] = [:]
  var maps: [String: [EquivalenceLookup]] = [:]
  var elementRows: [DecisionMakingRow] = []
  /// The period of the pair and unit tables; nil leaves them out.
  var editPeriod: EffectivePeriod?

  static let citation = Citation(source: "test", title: "Test source")

  func release(_ kind: TableKind) -> Release {
    Release(
      id: 1,
      kind: kind,
      label: "NCCI \(kind.rawValue), 2024 Q3",
      publisher: "CMS",
      period: editPeriod ?? .always,
      file: "",
      hash: "",
      rows: 0,
      refused: 0,
      isComplete: true
    )
  }

  private func coverage(_ kind: TableKind, _ date: ServiceDate) -> TableCoverage {
    guard let period = editPeriod else { return .missing }
    return period.contains(date) ? .loaded(release(kind)) : .outside(nearest: release(kind))
  }

  func releases() -> [Release] { [] }

  func code(_ code: Code, on date: ServiceDate) -> CodeLookup {
    CodeLookup(
      code: code,
      records: records[code].map { [$0] } ?? [],
      seenIn: [],
      coverage: .missing
    )
  }

  func codes(in range: CodeRange, limit: Int) -> [Code] {
    Array(records.keys.filter(range.contains).sorted().prefix(limit))
  }

  func codes(similarTo text: String, limit: Int) -> [Code] { [] }
  func search(_ query: CodeQuery, limit: Int) -> [CodeHit] { Array(hits.prefix(limit)) }

  func pairEdits(_ left: Code, _ right: Code, setting: Setting, on date: ServiceDate) -> PairLookup
  {
    PairLookup(
      coverage: coverage(.ptpPractitioner, date),
      edits: edits.filter { Set([$0.columnOne, $0.columnTwo]) == Set([left, right]) }
    )
  }

  func pairEdits(of code: Code, setting: Setting, on date: ServiceDate) -> PairLookup {
    PairLookup(
      coverage: coverage(.ptpPractitioner, date),
      edits: edits.filter { $0.columnOne == code || $0.columnTwo == code }
    )
  }

  func unitLimit(_ code: Code, setting: Setting, on date: ServiceDate) -> UnitLimitLookup {
    UnitLimitLookup(coverage: coverage(.muePractitioner, date), limit: limits[code])
  }

  func addOn(_ code: Code, on date: ServiceDate) -> AddOnLookup {
    AddOnLookup(coverage: coverage(.addOn, date), edit: addOnEdits[code])
  }

  func addOns(of primary: Code, on date: ServiceDate) -> [AddOnEdit] {
    addOnEdits.values.filter { $0.primaries.contains(primary) }.sorted { $0.addOn < $1.addOn }
  }

  func relativeValues(_ code: Code, on date: ServiceDate) -> RelativeValuesLookup {
    RelativeValuesLookup(
      coverage: .loaded(release(.relativeValues)),
      rows: fees[code].map { [$0] } ?? []
    )
  }

  func modifier(_ modifier: String) -> [ModifierRecord] { [] }
  func place(_ code: String) -> PlaceRecord? { nil }
  func denial(kind: String, code: String) -> DenialRecord? { nil }
  func crosswalks(from code: Code) -> [CrosswalkRecord] { [] }
  func crosswalks(to code: Code) -> [CrosswalkRecord] { [] }
  func preventiveServices() -> [PreventiveRecord] { [] }
  func contractors() -> [ContractorRecord] { [] }
  func visitLevels() -> [VisitLevel] { levels }
  func addedTimes() -> [AddedTime] { addedTimeRows }
  func decisionMaking() -> [DecisionMakingRow] { elementRows }
  func amounts() -> [AmountRecord] { amountRows }
  func drugUnits() -> [DrugUnitRecord] { drugRows }
  func localities(on date: ServiceDate) -> LocalityLookup {
    LocalityLookup(coverage: .loaded(release(.localities)), rows: areas)
  }
  func locality(zip: String, on date: ServiceDate) -> ZipLocality? { nil }
  func anesthesiaFactor(_ locality: Locality, on date: ServiceDate) -> AnesthesiaFactorLookup {
    AnesthesiaFactorLookup(
      coverage: .loaded(release(.anesthesia)),
      factor: anesthesiaCents.map {
        AnesthesiaFactor(contractor: locality.contractor, locality: locality.number, cents: $0)
      }
    )
  }
  func diagnosisNotes(_ code: Code, on date: ServiceDate) -> DiagnosisNoteLookup {
    diagnosisNoteRows[code] ?? DiagnosisNoteLookup(coverage: .missing, notes: [])
  }
  func coverageDocuments(
    _ service: Code,
    diagnosis: Code?,
    state: String?,
    on date: ServiceDate
  ) -> CoverageLookup {
    let chosen = coverageFindings.filter {
      $0.states.isEmpty || state.map($0.states.contains) ?? true
    }
    return CoverageLookup(coverage: .loaded(release(.coverage)), findings: chosen)
  }
  func hcpcsDetail(_ code: Code, on date: ServiceDate) -> HcpcsDetailLookup {
    HcpcsDetailLookup(coverage: .loaded(release(.hcpcs)), detail: details[code])
  }
  func inpatientProcedure(_ code: String, on date: ServiceDate) -> InpatientProcedureLookup {
    InpatientProcedureLookup(coverage: .loaded(release(.icd10pcs)), title: inpatientTitles[code])
  }
  func equivalences(of source: String) -> [EquivalenceLookup] { maps[source] ?? [] }
  func baseUnits(_ code: Code) -> BaseUnitsRecord? {
    baseUnitRows[code].map { BaseUnitsRecord(code: code, units: $0, citation: Self.citation) }
  }
  func fact(_ id: Int) -> FactCard? { facts.first { $0.id == id } }

  func authority(_ id: String, section: String) -> Citation? {
    Citation(source: id, title: "Authority \(id)", section: section)
  }
}

/// A vocabulary's hierarchy made by hand.
struct HandMadeGraph: ConceptGraph {
  var parents: [String: [String]] = [:]

  func ancestors(of concept: String) -> [String] {
    (parents[concept] ?? []).flatMap { [$0] + ancestors(of: $0) }
  }

  func title(of concept: String) -> String? { concept }

  func descendants(of concept: String) -> [String] {
    parents.keys.filter { ancestors(of: $0).contains(concept) }.sorted()
  }
}
