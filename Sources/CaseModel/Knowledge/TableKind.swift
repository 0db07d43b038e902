/// A kind of dated table.
public enum TableKind: String, Hashable, Sendable, CaseIterable {
  case curated
  case ptpPractitioner = "ptp-practitioner"
  case ptpHospital = "ptp-hospital"
  case muePractitioner = "mue-practitioner"
  case mueHospital = "mue-hospital"
  case mueEquipment = "mue-dme"
  case addOn = "add-on"
  case relativeValues = "rvu"
  case hcpcs
  case icd10cm
  /// Payment areas with their geographic indices.
  case localities = "gpci"
  case localityAreas = "locality-areas"
  case zipLocality = "zip-locality"
  case anesthesia
  case paymentCap = "opps-cap"
  case diagnosisIndex = "icd10cm-index"
  case icd10pcs
  case equivalence = "gem"
  case placeOfService = "pos"
  case coverage = "mcd"
  /// Descriptors that a person who holds the AMA's licence has put in.
  case licensedText = "cpt"
}
