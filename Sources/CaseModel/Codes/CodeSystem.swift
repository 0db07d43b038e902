/// A code set that a claim can carry.
public enum CodeSystem: UInt8, Sendable, CaseIterable {
  case cpt = 0
  case hcpcs = 1
  case icd10cm = 2
}

extension CodeSystem {
  /// The name as coders write it.
  public var title: String {
    switch self {
    case .cpt: "CPT"
    case .hcpcs: "HCPCS Level II"
    case .icd10cm: "ICD-10-CM"
    }
  }
}
