import CaseModel

extension FindingSeverity {
  /// How a report names it.
  package var title: String {
    switch self {
    case .willDeny: "will deny"
    case .likelyToDeny: "likely to deny"
    case .look: "look"
    case .information: "information"
    }
  }

  /// 0 for the worst.
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension CheckedClaim.Verdict {
  package var title: String {
    switch self {
    case .clean: "clean"
    case .findings: "findings"
    case .notFullyChecked: "not fully checked"
    }
  }
}
