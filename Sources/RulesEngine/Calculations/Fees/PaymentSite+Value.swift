import CaseModel

extension PaymentSite {
  func practice(of row: RelativeValues) -> Int? {
    self == .facility ? row.practiceFacility : row.practiceNonFacility
  }

  var title: String { self == .facility ? "in a facility" : "outside a facility (office)" }
}
