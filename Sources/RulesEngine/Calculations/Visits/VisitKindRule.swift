import CaseModel

/// Which kind of visit a payer wants reported in place of the one that was given.
struct VisitKindRule {
  private(set) var request: VisitLevelRequest
  /// Why another kind is taken, with the section of the claims manual.
  private(set) var step: (text: String, section: String)?

  init(_ told: VisitLevelRequest, date: ServiceDate, followsMedicare: Bool) {
    request = told
    settleStay(followsMedicare)
    if followsMedicare, date.year >= 2010 { settleConsultation() }
    // One family of codes for inpatient and observation since 2023.
    if request.kind == .observation, date.year >= 2023 { request.kind = .hospital }
  }

  /// Medicare's eight hours: a shorter stay of one date is an initial visit only.
  private mutating func settleStay(_ followsMedicare: Bool) {
    guard [.hospital, .observation, .sameDateStay].contains(request.kind),
      let hours = request.stayHours
    else { return }
    if followsMedicare, hours < 8 {
      (request.kind, request.patient) = (.hospital, "initial")
      step = (
        "Medicare: a stay of \(hours) hours on one date is under 8, so only the initial visit is reported.",
        "ch. 12 §30.6.9.1"
      )
    } else {
      (request.kind, request.patient) = (.sameDateStay, "same-date")
      step = (
        "Admission and discharge on one date\(followsMedicare ? ", 8 hours or more (\(hours))" : ""): 99234-99236, with two encounters.",
        "ch. 12 §30.6.9.1"
      )
    }
  }

  private mutating func settleConsultation() {
    switch request.kind {
    case .officeConsultation: request.kind = .office
    case .hospitalConsultation: (request.kind, request.patient) = (.hospital, "initial")
    default: return
    }
    step = (
      "Medicare pays no consultation codes since 2010: the visit of the place is reported.",
      "ch. 12 §30.6.10"
    )
  }
}
