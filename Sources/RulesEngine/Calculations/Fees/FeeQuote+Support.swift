import CaseModel

extension FeeQuote {
  /// The sums behind the amount.
  var support: [Evidence] {
    var texts: [(Evidence.Role, String, [Citation])] = [(.why, steps, citations)]
    for share in shares.shares {
      guard let citation = share.citation else { continue }
      texts.append(
        (
          .why,
          "Modifier \(share.modifier): \(FeeFormula.share(share.perMille, of: 1000) / 10) % of the fee.",
          [citation]
        )
      )
    }
    for remark in shares.remarks { texts.append((.why, remark, [use.citation])) }
    texts += surroundings
    return texts.compactMap { role, text, citations in
      Sentence(text, citing: citations).map { Evidence(role, $0, origin: origin) }
    }
  }

  private var steps: String {
    let locality = scene.place.localities.count == 1 ? scene.place.localities.first : nil
    let site = scene.sites.first { $0.practice(of: row) != nil } ?? .facility
    let practice = RelativeValueText.units(site.practice(of: row) ?? 0)
    let indices =
      locality.map {
        " times the indices of \(LocalityText.name($0)) (\(LocalityText.indices($0)))"
      } ?? ""
    let whole = formula(locality).cents(row, site) ?? 0
    let after = shares.shares.isEmpty ? "" : shares.apply(to: whole).steps
    return
      "Work \(RelativeValueText.units(row.work)), practice expense \(practice), malpractice \(RelativeValueText.units(row.malpractice))\(indices), times the \(year) conversion factor $\(factor.value): $\(FixedDecimal.dollars(whole))\(after)."
  }

  private var surroundings: [(Evidence.Role, String, [Citation])] {
    var texts: [(Evidence.Role, String, [Citation])] = []
    if scene.isNonParticipating, let charge = nonParticipating { texts.append(charge) }
    if let other = qualifying { texts.append(other) }
    if isOtherYear {
      texts.append(
        (
          .caveat, "Values of \(year): no relative values of the asked year are loaded.",
          [use.citation]
        )
      )
    }
    let share = "Medicare pays 80 % of it after the deductible, the patient 20 %."
    let national =
      scene.place.localities.isEmpty ? "National amount before the locality adjustment; " : ""
    texts.append((.why, national.isEmpty ? share : national + share, [factor.citation]))
    return texts
  }

  /// From 2026 on, qualifying participants of alternative payment models have a factor of their own.
  private var qualifying: (Evidence.Role, String, [Citation])? {
    guard scene.place.localities.count <= 1, let first = use.citation.period.first,
      let site = scene.sites.first(where: { $0.practice(of: row) != nil }),
      let other = scene.amounts.first(where: {
        $0.name == "conversion-factor-qp" && $0.period.contains(first)
      }),
      let cents = FeeFormula(factor: other.value, locality: scene.place.localities.first)
        .cents(row, site)
    else { return nil }
    let paid = FixedDecimal.dollars(shares.apply(to: cents).cents)
    return (
      .why, "A qualifying APM participant has the factor $\(other.value): $\(paid) \(site.title).",
      [other.citation]
    )
  }

  private var nonParticipating: (Evidence.Role, String, [Citation])? {
    guard scene.place.localities.count <= 1, let site = scene.sites.first,
      let cents = cents(site, scene.place.localities.first)
    else { return nil }
    let fee = FeeFormula.share(950, of: cents)
    let most = FeeFormula.share(1150, of: fee)
    let cited = scene.amounts.filter {
      ["nonparticipating-share", "limiting-charge"].contains($0.name)
    }
    return (
      .why,
      "Non-participating: 95 % is $\(FixedDecimal.dollars(fee)), limiting charge 115 % of that is $\(FixedDecimal.dollars(most)) (\(site.title)).",
      cited.isEmpty ? [factor.citation] : cited.map(\.citation)
    )
  }

  /// The amounts of every payment area, when the place has several.
  var table: AnswerTable? {
    let areas = scene.place.localities
    guard areas.count > 1, isPaid, !scene.wantsUnits else { return nil }
    return AnswerTable(
      title: "\(name), \(year), by payment area",
      columns: ["Area"] + scene.sites.map { $0 == .facility ? "Facility" : "Non-facility" },
      rows: areas.map { area in
        [LocalityText.name(area)]
          + scene.sites.map { site in
            cents(site, area).map { "$\(FixedDecimal.dollars($0))" } ?? "–"
          }
      },
      citations: citations
    )
  }

  /// What to ask when the place has several payment areas.
  var question: String? {
    guard scene.place.localities.count > 1, !scene.place.isComparison else { return nil }
    let names = scene.place.localities.prefix(6).map(LocalityText.name)
    return
      "Which payment area: \(names.joined(separator: "; "))\(scene.place.localities.count > 6 ? "; …" : "")?"
  }
}
