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
}
