import CaseModel

extension Calculator {
  /// Units of a day's timed therapy: Medicare's eight-minute rule, and CPT's rule of eights beside it.
  package func therapy(_ request: TherapyRequest) throws -> Calculation {
    var draft = try draft(.therapy, "iom-100-04", "ch. 5 §20.2")
    let minutes = request.services.map(\.minutes)
    guard !minutes.isEmpty else {
      return draft.done(
        "The minutes of each timed service are needed.",
        verdict: .notDeterminable(.missingDetail)
      )
    }
    let medicare = TherapyUnits.units(minutes.reduce(0, +))
    let each = minutes.map(TherapyUnits.units)
    let cpt = try authority("cpt-2025", "time")
    addMedicare(request, &draft)
    let eights = zip(request.services, each).map { "\(Self.name($0)) \($0.minutes) → \($1)" }
    draft.step(
      "CPT's rule of eights (other payers): each service alone, a unit from 8 minutes: \(eights.joined(separator: ", ")); together \(each.reduce(0, +)).",
      cpt
    )
    addFigures(request, followsMedicare ? TherapyUnits.parted(minutes) : each, &draft)
    guard followsMedicare else {
      let units = each.reduce(0, +)
      return draft.done("\(units) unit\(units == 1 ? "" : "s") by CPT's rule of eights.", cpt)
    }
    return draft.done(Self.result(minutes, medicare))
  }

  private func addMedicare(_ request: TherapyRequest, _ draft: inout CalculationDraft) {
    draft.step(
      "Medicare: add the minutes of all timed codes of the day first; each unit is 15 minutes, and a rest counts from 8."
    )
    let units = TherapyUnits.parted(request.services.map(\.minutes))
    guard request.services.count > 1, request.services.contains(where: { $0.code != nil }) else {
      return
    }
    let parts = zip(request.services, units).map { "\(Self.name($0)) \($0.minutes) → \($1)" }
    draft.step(
      "Full quarters first, the rest to the code with most minutes left: \(parts.joined(separator: ", "))."
    )
  }

  private func addFigures(
    _ request: TherapyRequest,
    _ units: [Int],
    _ draft: inout CalculationDraft
  ) {
    draft.figure("units", units.reduce(0, +), "units")
    for (service, count) in zip(request.services, units) {
      if let code = service.code { draft.figure("units-\(code)", count, "units") }
    }
  }

  private static func name(_ service: TherapyRequest.Service) -> String {
    service.code?.description ?? "service"
  }

  private static func result(_ minutes: [Int], _ units: Int) -> String {
    let all = minutes.reduce(0, +)
    let sum = minutes.count > 1 ? minutes.map(String.init).joined(separator: " + ") + " = " : ""
    return units == 0
      ? "\(sum)\(all) minutes are no unit: a timed service needs at least 8 minutes."
      : "\(sum)\(all) timed minutes are \(units) unit\(units == 1 ? "" : "s") by the 8-minute rule (\(max(8, units * 15 - 7)) to \(units * 15 + 7) minutes)."
  }
}
