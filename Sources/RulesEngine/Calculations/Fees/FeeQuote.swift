import CaseModel

/// What the fee schedule pays for one code, with the steps that lead there.
struct FeeQuote {
  let name: String
  let year: String
  let row: RelativeValues
  let use: TableUse
  let factor: AmountRecord
  let shares: FeeShares
  let scene: FeeScene
  let isOtherYear: Bool

  /// Nil when the schedule does not name the code, or no factor of its year is known.
  init?(
    _ code: Code,
    modifiers: [String],
    isNonPhysician: Bool = false,
    _ scene: FeeScene,
    from source: any KnowledgeSource
  ) throws {
    let lookup = try source.relativeValues(code, on: scene.date)
    let wanted = modifiers.first { ["26", "TC", "53"].contains($0) } ?? ""
    let found =
      lookup.rows.first { $0.modifier == wanted } ?? (wanted == "53" ? lookup.rows.first : nil)
    name = "\(code)\(wanted.isEmpty ? "" : "-\(wanted)")"
    guard let found, let use = TableUse(lookup.coverage, row: "row \(name)"),
      let first = lookup.coverage.release?.period.first,
      let factor = scene.amount("conversion-factor", on: first)
    else { return nil }
    (row, self.use, self.factor, self.scene) = (found, use, factor, scene)
    year = String(first.year)
    isOtherYear = scene.dateIsGiven && scene.date.year != first.year
    shares = FeeShares(
      found,
      modifiers: modifiers.filter { $0 != found.modifier },
      isNonPhysician: isNonPhysician,
      amounts: scene.amounts
    )
  }

  var origin: String { "fee \(name)" }

  /// The multiple procedure indicator of the schedule.
  var indicator: String { row.multipleProcedure }

  /// The endoscopic base, or the code itself.
  var family: String { row.endoscopicBase.isEmpty ? row.code.text : row.endoscopicBase }

  /// The code with the modifiers that change its fee: `20610-50`.
  var label: String { name + shares.shares.map { "-\($0.modifier)" }.joined() }

  /// Values of another year than that of the service determine nothing.
  var verdict: Verdict {
    isOtherYear ? .notDeterminable(.outsideLoadedDates) : .informational
  }

  var isPaid: Bool { ["A", "R", "T"].contains(row.status) }

  /// Why there is no fee, nil when there is one.
  var refusal: String? {
    isPaid
      ? nil
      : "\(name) has no Medicare fee: status \(row.status), \(StatusText.meaning(row.status))."
  }

  var citations: [Citation] {
    let areas =
      scene.place.localities.isEmpty ? [] : [scene.localityUse?.citation].compactMap(\.self)
    return [use.citation] + areas + [factor.citation]
  }

  var weight: Double {
    let isExact = scene.place.localities.count == 1 || !shares.shares.isEmpty
    return isExact && !scene.wantsUnits ? HeadlineWeight.computed : HeadlineWeight.table + 40
  }

  /// Cents at a place, after the shares of the modifiers.
  func cents(_ site: PaymentSite, _ locality: Locality?) -> Int? {
    formula(locality).cents(row, site).map { shares.apply(to: $0).cents }
  }

  func formula(_ locality: Locality?) -> FeeFormula {
    FeeFormula(factor: factor.value, locality: locality)
  }

  var headline: String {
    if scene.wantsUnits {
      return
        "\(name), \(year): total relative value units \(RelativeValueText.total(row)) (national amount \(amounts(nil)))."
    }
    if scene.place.localities.count > 1 { return spread }
    guard let locality = scene.place.localities.first else {
      return "\(name)\(withModifiers), \(year) national Medicare amount: \(amounts(nil))."
    }
    return
      "\(name)\(withModifiers) in \(LocalityText.name(locality)), \(year): Medicare allows \(amounts(locality))."
  }

  /// " with 50" behind the code.
  private var withModifiers: String { shares.shares.map { " with \($0.modifier)" }.joined() }

  private func amounts(_ locality: Locality?) -> String {
    let parts = scene.sites.compactMap { site in
      cents(site, locality).map { "$\(FixedDecimal.dollars($0)) \(site.title)" }
    }
    if !parts.isEmpty { return parts.joined(separator: ", ") }
    let other = [PaymentSite.facility, .nonFacility].compactMap { site in
      cents(site, locality).map {
        "only \(site == .facility ? "a facility" : "a non-facility") amount: $\(FixedDecimal.dollars($0))"
      }
    }
    return other.first ?? "none"
  }

  private var spread: String {
    let site = scene.sites.first { cents($0, scene.place.localities[0]) != nil } ?? .facility
    let all = scene.place.localities.compactMap { locality in
      cents(site, locality).map { (LocalityText.name(locality), $0) }
    }
    let listed = all.map { "\($0.0) $\(FixedDecimal.dollars($0.1))" }
    if scene.place.isComparison || all.count <= 4 {
      return "\(name)\(withModifiers), \(year), \(site.title): \(listed.joined(separator: "; "))."
    }
    let (least, most) = (all.map(\.1).min() ?? 0, all.map(\.1).max() ?? 0)
    return
      "\(name)\(withModifiers), \(year), \(site.title): $\(FixedDecimal.dollars(least)) to $\(FixedDecimal.dollars(most)) in the \(all.count) payment areas of \(scene.place.place)."
  }
}
