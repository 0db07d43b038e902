/// One of the calculations, with what it is to be made from.
public enum CalculationRequest: Hashable, Sendable {
  case fee(FeeRequest)
  case procedures(ProceduresRequest)
  case anesthesia(AnesthesiaRequest)
  case therapy(TherapyRequest)
  case drug(DrugRequest)
  case globalPeriod(GlobalPeriodRequest)
  case filing(FilingRequest)
  case age(AgeRequest)
  case visitLevel(VisitLevelRequest)
  case criticalCare(CriticalCareRequest)
  case splitShared(SplitSharedRequest)
}

/// The kinds of calculation, by the names that commands and JSON give them.
public enum CalculationKind: String, Sendable, CaseIterable {
  case fee
  case procedures
  case anesthesia
  case therapy
  case drug
  case globalPeriod = "global-period"
  case filing
  case age
  case visitLevel = "visit-level"
  case criticalCare = "critical-care"
  case splitShared = "split-shared"
}
