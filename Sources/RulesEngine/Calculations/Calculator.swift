import CaseModel

/// Works calculations out from the tables of a knowledge source.
///
/// A question's gatherers and the command line both come here, so that they cannot disagree.
package struct Calculator {
  let source: any KnowledgeSource
  /// The date of service.
  let date: ServiceDate
  let payer: Payer
  let state: String?

  package init(
    source: any KnowledgeSource,
    date: ServiceDate,
    payer: Payer = .medicare,
    state: String? = nil
  ) {
    self.source = source
    self.date = date
    self.payer = payer
    self.state = state
  }

  /// Works one out; `reading` makes levels of decision making of words.
  package func calculate(
    _ request: CalculationRequest,
    reading: (VisitLevelRequest) throws -> DecisionMakingReading
  ) throws -> Calculation {
    if let fault = request.fault {
      return try draft(request.kind, "casepilot-scope", "numbers of a calculation")
        .done(fault, verdict: .notDeterminable(.missingDetail))
    }
    return switch request {
    case .fee(let request): try fee(request)
    case .procedures(let request): try procedures(request)
    case .anesthesia(let request): try anesthesia(request)
    case .therapy(let request): try therapy(request)
    case .drug(let request): try drug(request)
    case .globalPeriod(let request): try globalPeriod(request)
    case .filing(let request): try filing(request)
    case .age(let request): try age(request)
    case .visitLevel(let request): try visitLevel(request, reading(request))
    case .criticalCare(let request): try criticalCare(request)
    case .splitShared(let request): try splitShared(request)
    }
  }

  /// Whether Medicare's own rules hold; other payers are taken to follow CPT.
  var followsMedicare: Bool { payer == .medicare || payer == .medicareAdvantage }

  /// A draft that cites a section of the claims manual or another authority.
  func draft(_ kind: CalculationKind, _ id: String, _ section: String) throws -> CalculationDraft {
    let citation =
      try source.authority(id, section: section)
      ?? Citation(source: id, title: id, section: section)
    return CalculationDraft(kind: kind, date: date, payer: payer, authority: citation)
  }

  func authority(_ id: String, _ section: String) throws -> [Citation] {
    try [source.authority(id, section: section)].compactMap(\.self)
  }
}
