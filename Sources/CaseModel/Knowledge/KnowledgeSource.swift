/// Where the rules engine looks things up: the database, or a hand-made source in tests.
///
/// Every look-up takes the date of service. A source is used by one thread at a time. Look-ups
/// throw only when the store itself fails; "not there" is a value.
package protocol KnowledgeSource: AnyObject {
  func releases() throws -> [Release]

  func code(_ code: Code, on date: ServiceDate) throws -> CodeLookup
  /// Known codes of a span, in order, at most `limit`.
  func codes(in range: CodeRange, limit: Int) throws -> [Code]
  /// Known codes one slip away from what was typed (a letter for a digit, two digits turned, one digit off), best first.
  func codes(similarTo text: String, limit: Int) throws -> [Code]
  /// Codes by words of their summaries and titles, best first.
  func search(_ query: CodeQuery, limit: Int) throws -> [CodeHit]

  func pairEdits(
    _ left: Code,
    _ right: Code,
    setting: Setting,
    on date: ServiceDate
  ) throws
    -> PairLookup
  /// Every PTP edit in force that has the code in one of its columns, column 1 first.
  func pairEdits(of code: Code, setting: Setting, on date: ServiceDate) throws -> PairLookup
  func unitLimit(_ code: Code, setting: Setting, on date: ServiceDate) throws -> UnitLimitLookup
  func addOn(_ code: Code, on date: ServiceDate) throws -> AddOnLookup
  /// Add-on codes that a primary may carry.
  func addOns(of primary: Code, on date: ServiceDate) throws -> [AddOnEdit]
  func relativeValues(_ code: Code, on date: ServiceDate) throws -> RelativeValuesLookup

  func modifier(_ modifier: String) throws -> [ModifierRecord]
  func place(_ code: String) throws -> PlaceRecord?
  func denial(kind: String, code: String) throws -> DenialRecord?
  func crosswalks(from code: Code) throws -> [CrosswalkRecord]
  func crosswalks(to code: Code) throws -> [CrosswalkRecord]
  func preventiveServices() throws -> [PreventiveRecord]
  func contractors() throws -> [ContractorRecord]
  func visitLevels() throws -> [VisitLevel]
  /// Add-on codes for time beyond a visit code.
  func addedTimes() throws -> [AddedTime]
  func decisionMaking() throws -> [DecisionMakingRow]
  func amounts() throws -> [AmountRecord]
  func drugUnits() throws -> [DrugUnitRecord]
  /// The payment areas of the fee schedule with their indices.
  func localities(on date: ServiceDate) throws -> LocalityLookup
  /// The payment area of a five-digit ZIP code, nil when it is not known.
  func locality(zip: String, on date: ServiceDate) throws -> ZipLocality?
  func anesthesiaFactor(_ locality: Locality, on date: ServiceDate) throws -> AnesthesiaFactorLookup
  /// The instructions of the tabular list that hold for a diagnosis code.
  func diagnosisNotes(_ code: Code, on date: ServiceDate) throws -> DiagnosisNoteLookup
  /// The coverage documents in force that name a service, and what their lists say of a diagnosis.
  func coverageDocuments(
    _ service: Code,
    diagnosis: Code?,
    state: String?,
    on date: ServiceDate
  )
    throws -> CoverageLookup
  /// Pricing, coverage and the last change of a HCPCS Level II code.
  func hcpcsDetail(_ code: Code, on date: ServiceDate) throws -> HcpcsDetailLookup
  /// The title of an ICD-10-PCS code, in capitals and of seven characters.
  func inpatientProcedure(_ code: String, on date: ServiceDate) throws -> InpatientProcedureLookup
  /// What each loaded map leads to from a code without its dot; only maps that have the code.
  func equivalences(of source: String) throws -> [EquivalenceLookup]
  func baseUnits(_ code: Code) throws -> BaseUnitsRecord?
  func fact(_ id: Int) throws -> FactCard?
  /// The citation of an authority, nil when the id is unknown.
  func authority(_ id: String, section: String) throws -> Citation?
}

extension KnowledgeSource {
  package func hcpcsDetail(_ code: Code, on date: ServiceDate) throws -> HcpcsDetailLookup {
    HcpcsDetailLookup(coverage: .missing, detail: nil)
  }

  package func inpatientProcedure(
    _ code: String,
    on date: ServiceDate
  ) throws -> InpatientProcedureLookup {
    InpatientProcedureLookup(coverage: .missing, title: nil)
  }

  package func equivalences(of source: String) throws -> [EquivalenceLookup] { [] }
}
