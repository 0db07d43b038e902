import CaseModel

extension Calculator {
  /// What the schedule allows for one code, with its modifiers, in an area.
  package func fee(_ request: FeeRequest) throws -> Calculation {
    var draft = try draft(.fee, "cfr-42-414", "§414.22")
    let scene = try scene(request.area, request.site)
    if let refusal = try refusal(of: scene, request.area, draft) { return refusal }
    guard let quote = try FeeQuote(request.code, modifiers: request.modifiers, scene, from: source)
    else { return try notListed(request.code, draft) }
    draft.note(quote.use)
    if !scene.place.localities.isEmpty { draft.note(scene.localityUse) }
    if let refusal = quote.refusal {
      return draft.done(refusal, [quote.use.citation], verdict: .notAllowed)
    }
    guard scene.place.localities.count <= 1 else { return spread(quote, draft) }
    let locality = scene.place.localities.first
    quote.addValues(locality, to: &draft)
    for site in quote.pricedSites { quote.addSum(site, locality, to: &draft) }
    quote.addRemarks(to: &draft)
    return draft.done(quote.headline, quote.citations, verdict: quote.verdict)
  }

  /// What several procedures of one session are paid together.
  package func procedures(_ request: ProceduresRequest) throws -> Calculation {
    var draft = try draft(.procedures, "iom-100-04", "ch. 12 §40.6")
    let scene = try scene(request.area, request.site ?? .facility)
    if let refusal = try refusal(of: scene, request.area, draft) { return refusal }
    var quotes: [FeeQuote] = []
    for line in request.lines.prefix(SessionFee.most) {
      guard let quote = try FeeQuote(line.code, modifiers: line.modifiers, scene, from: source)
      else { return try notListed(line.code, draft) }
      draft.note(quote.use)
      if let refusal = quote.refusal {
        return draft.done(refusal, [quote.use.citation], verdict: .notAllowed)
      }
      quotes.append(quote)
    }
    guard let fee = try SessionFee(quotes, scene, from: source) else {
      return unpriced(quotes, draft)
    }
    for step in fee.steps { draft.step(step + ".", fee.citations) }
    for remark in fee.remarks { draft.remark(remark, fee.citations) }
    quotes.first?.addRemarks(to: &draft)
    draft.figure("amount", FixedDecimal.dollars(fee.total), "dollars")
    return draft.done(
      "\(quotes.map(\.label).joined(separator: ", "))\(fee.whereabouts), \(fee.year): together $\(FixedDecimal.dollars(fee.total)).",
      fee.citations,
      verdict: fee.verdict
    )
  }

  private func unpriced(_ quotes: [FeeQuote], _ draft: CalculationDraft) -> Calculation {
    let indicators = quotes.map { "\($0.name) \($0.indicator)" }.joined(separator: ", ")
    return draft.done(
      "No sum: two or more procedures are needed whose multiple procedure indicators are 0, 2 or 3 (here \(indicators)); imaging, therapy and test reductions touch a part of the fee only.",
      quotes.map(\.use.citation),
      verdict: .notDeterminable(.notInKnowledge)
    )
  }

  /// The scene of an area named in a command: a ZIP code, a state's two letters, or a name.
  func scene(_ area: String, _ site: PaymentSite?) throws -> FeeScene {
    let isZip = area.utf8.count == 5 && Int(area) != nil
    let isState = area.utf8.count == 2
    return try FeeScene(
      in: area.isEmpty || isZip || isState ? "" : "in \(area)",
      state: isState ? area.uppercased() : area.isEmpty ? state : nil,
      zip: isZip ? area : nil,
      sites: site.map { [$0] } ?? [.facility, .nonFacility],
      on: date,
      dateIsGiven: true,
      from: source
    )
  }

  /// Why an area has no fee, nil when it is known or none is asked for.
  private func refusal(
    of scene: FeeScene,
    _ area: String,
    _ draft: CalculationDraft
  ) throws -> Calculation? {
    guard !area.isEmpty, scene.place.localities.isEmpty else { return nil }
    return draft.done(
      "No payment area of this name is known, '\(area)'; name a town, a state in two letters, or import the ZIP file for a ZIP code.",
      [scene.localityUse?.citation].compactMap(\.self),
      verdict: .notDeterminable(.notInKnowledge)
    )
  }

  private func notListed(_ code: Code, _ draft: CalculationDraft) throws -> Calculation {
    let lookup = try source.relativeValues(code, on: date)
    let use = TableUse(lookup.coverage, row: "no row \(code)")
    let table = use?.release ?? "a relative value file"
    return draft.done(
      "\(code) has no row in \(table); import the relative value file of the date to be sure.",
      [use?.citation].compactMap(\.self),
      verdict: .notDeterminable(.notInKnowledge)
    )
  }

  /// Several payment areas: the amounts of each, and which one is asked for.
  private func spread(_ quote: FeeQuote, _ draft: CalculationDraft) -> Calculation {
    var draft = draft
    for locality in quote.scene.place.localities {
      let amounts = quote.pricedSites.compactMap { site in
        quote.cents(site, locality).map { "$\(FixedDecimal.dollars($0)) \(site.title)" }
      }
      draft.step(
        "\(LocalityText.name(locality)): \(amounts.joined(separator: ", ")).",
        quote.citations
      )
    }
    quote.addRemarks(to: &draft)
    return draft.done(
      quote.headline + " Name the area.",
      quote.citations,
      verdict: .notDeterminable(.ambiguous)
    )
  }
}
