import CaseModel

/// What a question tells of a visit.
struct VisitReading {
  let request: VisitLevelRequest
  /// Whether the kind of visit or of patient was told, and not only taken.
  let isTold: Bool

  /// Nil when the question is not about the level of a visit.
  init?(_ draft: FindingsDraft) throws {
    let concepts = draft.facts.concepts
    let words = Set(LocalityNames.words(draft.intent.text))
    let patient = Self.patient(concepts) ?? Self.patient(inWords: words) ?? ""
    let coded = try Self.coded(draft)
    guard let kind = Self.kind(concepts, patient, draft.intent.minutes) ?? coded?.kind else {
      return nil
    }
    var request = VisitLevelRequest(kind, patient: patient, minutes: draft.intent.minutes)
    if let coded, request.minutes.map({ $0 >= coded.minutes }) ?? false { request.code = coded.code }
    if patient.isEmpty, let coded, coded.kind == kind { request.patient = coded.patient }
    if kind == .discharge, concepts.contains(VisitKind.nursingFacility.rawValue) {
      (request.kind, request.patient) = (.nursingFacility, VisitPatient.discharge)
    }
    request.stayHours = Self.stayHours(draft.intent)
    isTold = !patient.isEmpty || Self.kind(concepts, "", nil) != nil || request.code != nil
    self.request = request
  }

  private static let patients = [
    ("new-patient", "new"), ("established-patient", "established"),
    ("initial-hospital-visit", "initial"), ("subsequent-hospital-visit", "subsequent"),
    ("initial-nursing-facility-visit", "initial"),
    ("subsequent-nursing-facility-visit", "subsequent"), ("discharge-day", "discharge"),
  ]

  private static func patient(_ concepts: Set<String>) -> String? {
    patients.first { concepts.contains($0.0) }?.1
  }

  private static func patient(inWords words: Set<String>) -> String? {
    [
      ("established", "established"), ("new", "new"), ("initial", "initial"),
      ("subsequent", "subsequent"),
    ].first { words.contains($0.0) }?.1
  }

  /// What is told more narrowly comes first; an office is taken when only the patient or time is told.
  private static func kind(_ concepts: Set<String>, _ patient: String, _ minutes: Int?)
    -> VisitKind?
  {
    let order: [VisitKind] = [
      .sameDateStay, .discharge, .officeConsultation, .hospitalConsultation, .office,
      .nursingFacility, .home, .hospital, .observation, .emergency, .criticalCare, .audioVideo,
      .audioOnly,
    ]
    if let named = order.first(where: { concepts.contains($0.rawValue) }) { return named }
    if concepts.contains("consultation") { return .officeConsultation }
    switch patient {
    case "initial", "subsequent": return .hospital
    case "": return minutes == nil ? nil : .office
    default: return .office
    }
  }

  /// The first visit code of the question that time may be added to.
  private static func coded(_ draft: FindingsDraft) throws
    -> (code: Code, kind: VisitKind, patient: String, minutes: Int)?
  {
    let rows = try draft.source.visitLevels().filter { $0.period.contains(draft.intent.date) }
    for line in draft.intent.lines {
      guard let row = rows.first(where: { $0.code == line.code }),
        let kind = VisitKind(rawValue: row.family)
      else { continue }
      let takesMore = try draft.source.addedTimes().contains { $0.code == line.code }
      return (row.code, kind, row.patient, takesMore ? row.minutes ?? Int.max : Int.max)
    }
    return nil
  }

  /// "10 hours in observation", read as a number told of the stay.
  private static func stayHours(_ intent: Intent) -> Int? {
    intent.mentions.lazy.compactMap { mention in
      if case .count(let hours, of: "stay-hours") = mention.value { hours } else { nil }
    }.first
  }
}
