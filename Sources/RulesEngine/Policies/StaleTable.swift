import CaseModel

/// What is said when the release that was searched is not the one in force on the date of service.
package enum StaleTable {
  /// Edits and limits change by the quarter; fee schedule indicators and add-on pairs seldom do, and
  /// their citation says which release was read.
  package static func decides(_ kind: TableKind) -> Bool {
    switch kind {
    case .ptpPractitioner, .ptpHospital, .muePractitioner, .mueHospital, .mueEquipment: true
    default: false
    }
  }

  package static func prefixed(_ text: String, release: String) -> String {
    "As of \(edition(of: release)): \(text)"
  }

  /// "2024 Q3" out of "NCCI PTP edits, practitioner, 2024 Q3 (30.2)".
  package static func edition(of label: String) -> String {
    let last = label.split(separator: ",").last.map { $0.drop { $0 == " " } } ?? ""
    let bare = last.split(separator: "(").first.map(String.init) ?? String(last)
    return bare.hasSuffix(" ") ? String(bare.dropLast()) : bare
  }
}
