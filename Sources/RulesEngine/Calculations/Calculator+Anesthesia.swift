import CaseModel

extension Calculator {
  static let anesthesiaModifiers = ["AA", "QZ", "QK", "QX", "QY", "AD"]

  /// Units and payment of an anesthesia service.
  package func anesthesia(_ request: AnesthesiaRequest) throws -> Calculation {
    try anesthesia(request, scene: scene(request.area, nil))
  }

  /// The same with an area that a question named.
  func anesthesia(_ request: AnesthesiaRequest, scene: FeeScene) throws -> Calculation {
    let draft = try draft(.anesthesia, "iom-100-04", "ch. 12 §50")
    if !request.area.isEmpty, scene.place.localities.isEmpty {
      return draft.done(
        "No payment area of this name is known, '\(request.area)'; name a town or a state in two letters.",
        verdict: .notDeterminable(.notInKnowledge)
      )
    }
    if request.modifier == "AD" { return try supervised(request, scene, draft) }
    guard let minutes = request.minutes else { return try baseOnly(request, draft) }
    let found = try request.code.flatMap { try source.baseUnits($0) }
    guard let base = request.baseUnits ?? found?.units else {
      return timeOnly(minutes, request, draft)
    }
    return try priced(request, AnesthesiaUnits(base: base, minutes: minutes), found, scene, draft)
  }

  private func priced(
    _ request: AnesthesiaRequest,
    _ bare: AnesthesiaUnits,
    _ found: BaseUnitsRecord?,
    _ scene: FeeScene,
    _ begun: CalculationDraft
  ) throws -> Calculation {
    var (draft, units) = (begun, bare)
    let name = request.code?.description ?? "Anesthesia"
    let cited = [draft.authority] + (found.map { [$0.citation] } ?? [])
    if let found { draft.step("\(name) has \(found.units) base units.", [found.citation]) }
    draft.step(
      "\(units.minutes) minutes / 15 = \(FixedDecimal.tenths(units.time)) time units, to one decimal."
    )
    try addStatus(request, &units, &draft)
    draft.step("\(units.sum).", cited)
    draft.figure("units", FixedDecimal.tenths(units.all), "units")
    guard let price = try price(request, scene) else {
      draft.remark("No anesthesia factor of \(date.year) is known, so the units have no amount.")
      return draft.done("\(name): \(units.sum).", cited)
    }
    draft.note(price.use)
    return try paid(request, units.all, price, "\(name): \(units.sum)", cited, &draft)
  }

  /// The amount, and what medical direction leaves of it.
  private func paid(
    _ request: AnesthesiaRequest,
    _ tenths: Int,
    _ price: AnesthesiaPrice,
    _ sum: String,
    _ cited: [Citation],
    _ draft: inout CalculationDraft
  ) throws -> Calculation {
    let cents = price.cents(tenths)
    draft.step(
      "\(FixedDecimal.tenths(tenths)) units × $\(price.factor) (\(price.place)) = $\(FixedDecimal.dollars(cents)).",
      price.citations
    )
    var text = "\(sum) × $\(price.factor) = $\(FixedDecimal.dollars(cents)) (\(price.place)"
    var amount = cents
    if ["QK", "QX", "QY"].contains(request.modifier) {
      guard let share = try directionShare() else {
        return draft.done(
          "The share of a directed case on \(date) is not known here.",
          verdict: .notDeterminable(.outsideLoadedDates)
        )
      }
      amount = FeeFormula.share(share.perMille, of: cents)
      let percent = FeeFormula.percent(share.perMille)
      draft.step(
        "\(request.modifier): \(percent) % of $\(FixedDecimal.dollars(cents)) = $\(FixedDecimal.dollars(amount)).",
        [share.citation]
      )
      text +=
        "; \(request.modifier) pays \(percent == "50" ? "half" : "\(percent) %"), $\(FixedDecimal.dollars(amount))"
    } else if request.modifier.isEmpty, followsMedicare {
      draft.remark(
        "In full with AA or QZ; a directed case pays half each to the physician (QK or QY) and the anesthetist (QX)."
      )
    }
    draft.figure("amount", FixedDecimal.dollars(amount), "dollars")
    return draft.done("\(text)).", cited + price.citations)
  }

  /// What each of the two practitioners of a directed case is paid on the date.
  private func directionShare() throws -> (perMille: Int, citation: Citation)? {
    try source.amounts().first {
      $0.name == "medical-direction-share" && $0.period.contains(date)
    }.map { (FixedDecimal.tenThousandths($0.value) / 1000, $0.citation) }
  }

  private func addStatus(
    _ request: AnesthesiaRequest,
    _ units: inout AnesthesiaUnits,
    _ draft: inout CalculationDraft
  ) throws {
    guard let status = request.physicalStatus else { return }
    let more = AnesthesiaUnits.units(ofStatus: status)
    guard !followsMedicare else {
      return draft.remark("P\(status) adds no units for Medicare.")
    }
    units.status = more
    draft.step(
      "P\(status) adds \(more) units where the payer's contract pays for physical status.",
      try authority("cpt-2025", "anesthesia")
    )
  }

  private func price(_ request: AnesthesiaRequest, _ scene: FeeScene) throws -> AnesthesiaPrice? {
    if let factor = request.factor { return AnesthesiaPrice(contract: factor) }
    return followsMedicare ? try AnesthesiaPrice(scene, from: source) : nil
  }

  /// More than four cases at once: three base units, a fourth with presence at induction, no time.
  private func supervised(
    _ request: AnesthesiaRequest,
    _ scene: FeeScene,
    _ begun: CalculationDraft
  ) throws -> Calculation {
    var draft = begun
    let units = request.isPresentAtInduction ? 4 : 3
    draft.step(
      "AD pays the supervising physician 3 base units a case and no time; present at induction adds one: \(units).0 units."
    )
    draft.figure("units", "\(units).0", "units")
    let sum = "AD: \(units).0 units"
    guard let price = try price(request, scene) else { return draft.done(sum + ".") }
    draft.note(price.use)
    return try paid(request, units * 10, price, sum, [draft.authority], &draft)
  }

  private func baseOnly(
    _ request: AnesthesiaRequest,
    _ draft: CalculationDraft
  ) throws
    -> Calculation
  {
    guard let code = request.code, let base = try source.baseUnits(code) else {
      return draft.done(
        "The minutes and the base units, or a code whose base units are known, are needed.",
        verdict: .notDeterminable(.missingDetail)
      )
    }
    return draft.done(
      "\(base.code) has \(base.units) base units; time adds one unit for each 15 minutes, to one decimal.",
      [base.citation]
    )
  }

  private func timeOnly(
    _ minutes: Int,
    _ request: AnesthesiaRequest,
    _ begun: CalculationDraft
  ) -> Calculation {
    var draft = begun
    let time = FixedDecimal.tenths(AnesthesiaUnits.time(minutes))
    draft.step("\(minutes) minutes / 15 = \(time) units, to one decimal.")
    draft.remark(
      "Payment is base units plus time units, times the anesthesia conversion factor; physical status adds nothing for Medicare."
    )
    draft.figure("time-units", time, "units")
    if let code = request.code { draft.remark("The base units of \(code) are not known here.") }
    return draft.done(
      "\(minutes) minutes are \(time) time units for Medicare (15 minutes each, to one decimal)."
    )
  }
}
