import CaseModel

extension FeeQuote {
  /// The sites asked for that have a value, or else the other one.
  var pricedSites: [PaymentSite] {
    let asked = scene.sites.filter { $0.practice(of: row) != nil }
    return asked.isEmpty
      ? [PaymentSite.nonFacility, .facility].filter { $0.practice(of: row) != nil } : asked
  }

  /// The values, the indices and the factor.
  func addValues(_ locality: Locality?, to draft: inout CalculationDraft) {
    let practice = pricedSites.map {
      "\(RelativeValueText.units($0.practice(of: row) ?? 0)) \($0.title)"
    }
    draft.step(
      "\(name), \(year): work \(RelativeValueText.units(row.work)), practice expense \(practice.joined(separator: " and ")), malpractice \(RelativeValueText.units(row.malpractice)).",
      [use.citation]
    )
    if let locality, let area = scene.localityUse {
      draft.step(
        "Indices of \(LocalityText.name(locality)): \(LocalityText.indices(locality)).",
        [area.citation]
      )
    }
    draft.step("Conversion factor of \(year): $\(factor.value).", [factor.citation])
  }

  /// Units times indices, times the factor, times each share, to the cent.
  func addSum(
    _ site: PaymentSite,
    _ locality: Locality?,
    to draft: inout CalculationDraft
  ) {
    let formula = formula(locality)
    guard let units = formula.units(row, site) else { return }
    var cents = formula.cents(units: units)
    let factors = [
      (row.work, formula.work), (site.practice(of: row) ?? 0, formula.practice),
      (row.malpractice, formula.malpractice),
    ].map { value, index in
      RelativeValueText.units(value)
        + (locality == nil ? "" : " × \(FixedDecimal.text(index, decimals: 3))")
    }
    draft.step(
      "\(site.title.capitalizedFirst): \(factors.joined(separator: " + ")) = \(FixedDecimal.text(units, decimals: 5)) × $\(factor.value) = $\(FixedDecimal.dollars(cents)).",
      citations
    )
    for share in shares.shares {
      let before = cents
      cents = FeeFormula.share(share.perMille, of: cents)
      draft.step(
        "Modifier \(share.modifier): $\(FixedDecimal.dollars(before)) × \(FeeFormula.percent(share.perMille)) % = $\(FixedDecimal.dollars(cents)).",
        share.citation.map { [$0] } ?? [use.citation]
      )
    }
    draft.figure("amount-\(site.rawValue)", FixedDecimal.dollars(cents), "dollars")
  }

  /// What limits the amount: the date of the table, and modifiers that change nothing.
  func addRemarks(to draft: inout CalculationDraft) {
    if isOtherYear {
      draft.remark(
        "No relative values of \(scene.date.year) are loaded; these are of \(use.release). Import the file of the year.",
        [use.citation]
      )
    } else if use.isOutside {
      draft.remark("The values are of \(use.release), the nearest release loaded.", [use.citation])
    }
    for remark in shares.remarks { draft.remark(remark, [use.citation]) }
  }
}

extension String {
  /// The text with its first letter in capitals.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
