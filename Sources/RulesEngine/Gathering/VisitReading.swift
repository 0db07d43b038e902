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
    let minutes = draft.intent.minutes
    let coded = try CodedVisit(draft)
    let told = Self.isCritical(draft.intent) ? .criticalCare : Self.named(concepts, words)
    let named = told ?? coded?.kind
    let patient = Self.patient(concepts, words, named)
    guard let kind = named ?? Self.taken(for: patient, minutes) else { return nil }
    var request = VisitLevelRequest(kind, patient: patient, minutes: minutes)
    if let coded {
      if coded.isLonger { request.code = coded.code }
      if patient.isEmpty, coded.kind == kind { request.patient = coded.patient }
    }
    if kind == .discharge, concepts.contains(VisitKind.nursingFacility.rawValue) {
      (request.kind, request.patient) = (.nursingFacility, VisitPatient.discharge)
    }
    request.stayHours = Self.stayHours(draft.intent)
    isTold = !patient.isEmpty || told != nil || request.code != nil || kind == .criticalCare
    self.request = request
  }

  private static let patients = [
    ("new-patient", VisitPatient.new), ("established-patient", VisitPatient.established),
    ("initial-hospital-visit", VisitPatient.initial),
    ("subsequent-hospital-visit", VisitPatient.subsequent),
    ("initial-nursing-facility-visit", VisitPatient.initial),
    ("subsequent-nursing-facility-visit", VisitPatient.subsequent),
    ("discharge-day", VisitPatient.discharge),
  ]

  /// By concept, or else by a bare word.
  private static func patient(
    _ concepts: Set<String>,
    _ words: Set<String>,
    _ kind: VisitKind?
  ) -> String {
    let told = patients.filter { concepts.contains($0.0) }.map(\.1)
    if let fitting = told.first(where: { isPatient($0, of: kind) }) { return fitting }
    if let word = VisitPatient.all.dropLast().first(where: words.contains),
      isPatient(word, of: kind)
    {
      return word
    }
    let isFollowUp = words.contains("followup") || words.isSuperset(of: ["follow", "up"])
    return isFollowUp && (kind == .nursingFacility || kind == .hospital)
      ? VisitPatient.subsequent : ""
  }

  /// New and established are told apart in the office and at home, initial and subsequent in a stay.
  private static func isPatient(_ patient: String, of kind: VisitKind?) -> Bool {
    let isOfStay = ![VisitPatient.new, VisitPatient.established].contains(patient)
    return switch kind {
    case .hospital, .observation, .nursingFacility: isOfStay
    case .office, .home, .officeConsultation, .audioVideo, .audioOnly: !isOfStay
    default: true
    }
  }

  /// The kind that the words name, the narrower before the wider.
  private static func named(_ concepts: Set<String>, _ words: Set<String>) -> VisitKind? {
    if concepts.contains(VisitKind.office.rawValue),
      !words.isDisjoint(with: ["office", "clinic", "outpatient"])
    {
      return .office
    }
    let order: [VisitKind] = [
      .sameDateStay, .discharge, .officeConsultation, .hospitalConsultation, .nursingFacility,
      .home, .hospital, .observation, .emergency, .criticalCare, .audioVideo, .audioOnly, .office,
    ]
    if let kind = order.first(where: { concepts.contains($0.rawValue) }) { return kind }
    return concepts.contains("consultation") ? .officeConsultation : nil
  }

  /// Whether the minutes are told of critical care, beside whatever other visit.
  private static func isCritical(_ intent: Intent) -> Bool {
    let places = intent.mentions.filter {
      if case .concept("critical-care") = $0.value { true } else { false }
    }.map(\.range)
    guard
      let minutes = intent.mentions.first(where: {
        if case .minutes = $0.value { true } else { false }
      })?.range
    else { return false }
    // As near as "critical care time was 40 minutes".
    return places.contains {
      abs($0.upperBound - minutes.lowerBound) < 15 || abs(minutes.upperBound - $0.lowerBound) < 10
    }
  }

  /// What is taken when only the patient or the time is told.
  private static func taken(for patient: String, _ minutes: Int?) -> VisitKind? {
    switch patient {
    case VisitPatient.initial, VisitPatient.subsequent: .hospital
    case "": minutes == nil ? nil : .office
    default: .office
    }
  }

  /// "10 hours in observation", read as a number told of the stay.
  private static func stayHours(_ intent: Intent) -> Int? {
    intent.mentions.lazy.compactMap { mention in
      if case .count(let hours, of: "stay-hours") = mention.value { hours } else { nil }
    }.first
  }
}

/// The first visit code of a question.
struct CodedVisit {
  let code: Code
  let kind: VisitKind
  let patient: String
  /// Whether the question is about time beyond the code, and reaches the code itself.
  let isLonger: Bool

  /// Nil when the question names no visit code.
  init?(_ draft: FindingsDraft) throws {
    let rows = try draft.source.visitLevels().filter { $0.period.contains(draft.intent.date) }
    let all = try draft.source.addedTimes()
    for line in draft.intent.lines {
      let longer = all.filter { $0.code == line.code }
      let row = rows.first { $0.code == line.code }
      guard
        let kind = row.flatMap({ VisitKind(rawValue: $0.family) })
          ?? (longer.isEmpty ? nil : .office)
      else { continue }
      (code, self.kind, patient) = (line.code, kind, row?.patient ?? "")
      // Critical care has a rule of its own.
      isLonger = kind != .criticalCare && Self.isLonger(longer, row?.minutes ?? 0, draft)
      return
    }
    return nil
  }

  private static func isLonger(_ rows: [AddedTime], _ least: Int, _ draft: FindingsDraft) -> Bool {
    guard let minutes = draft.intent.minutes, minutes >= least,
      let starts = rows.map(\.starts).min()
    else { return false }
    let addOns = Set(rows.map(\.addOn))
    return minutes >= starts || draft.facts.concepts.contains("prolonged-service")
      || draft.intent.codes.contains(where: addOns.contains)
  }
}
