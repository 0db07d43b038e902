import CaseModel

/// Writes relative value units, which are kept in hundredths.
package enum RelativeValueText {
  package static func units(_ hundredths: Int) -> String {
    let rest = abs(hundredths % 100)
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// "2.68 in the office, 1.91 in a facility".
  package static func total(_ row: RelativeValues) -> String {
    let fixed = row.work + row.malpractice
    let parts = [
      row.practiceNonFacility.map { "\(units(fixed + $0)) outside a facility" },
      row.practiceFacility.map { "\(units(fixed + $0)) in a facility" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
