import CaseModel

/// What procedures of one session are paid together.
///
/// Endoscopies of a family share their base; then the groups are ranked by amount, and the second to
/// fifth are paid at half (IOM 100-04, ch. 12 §40.6).
struct SessionFee {
  /// More procedures than this are not priced together.
  static let most = 12

  private(set) var groups: [Group] = []
  private(set) var total = 0
  let year: String
  let whereabouts: String
  let citations: [Citation]
  private(set) var remarks: [String] = []
  let verdict: Verdict

  /// Procedures that count as one for the reduction: an endoscopy family, or a single code.
  struct Group {
    var base: String?
    /// "45385 in full $242.86".
    var parts: [String]
    var cents: Int
    /// Whether the multiple procedure rule touches it.
    var isReduced: Bool
    /// Relative value units in hundredths.
    var units: Int
    /// In tenths of a percent, after ranking; nil is priced by report.
    var perMille: Int? = 1000
  }

  /// Nil when a procedure has no fee, or has an indicator whose reduction touches only a part of it.
  init?(_ quotes: [FeeQuote], _ scene: FeeScene, from source: any KnowledgeSource) throws {
    let rules = ["0", "2", "3"]
    guard quotes.count > 1, quotes.allSatisfy({ $0.isPaid && rules.contains($0.indicator) }),
      quotes.contains(where: { $0.indicator != "0" }),
      let site = Self.site(of: quotes, scene), scene.place.localities.count <= 1
    else { return nil }
    let pricing = EndoscopyPricing(site: site, locality: scene.place.localities.first)
    var cited = quotes
    for members in Self.families(quotes) {
      if members.count > 1, let base = Code(procedure: members[0].family),
        let baseQuote = try FeeQuote(base, modifiers: [], scene, from: source),
        let group = pricing.family(members, base: baseQuote)
      {
        groups.append(group)
        cited.append(baseQuote)
        remarks += pricing.unrounded(members, base: baseQuote).map { [$0] } ?? []
      } else {
        groups += members.map(pricing.single)
      }
    }
    year = quotes[0].year
    whereabouts =
      (scene.place.localities.first.map { ", \(LocalityText.name($0))" } ?? ", national")
      + ", \(site.title)"
    citations = cited.flatMap(\.citations)
    verdict = quotes[0].verdict
    rank()
  }

  private static func site(of quotes: [FeeQuote], _ scene: FeeScene) -> PaymentSite? {
    let sites: [PaymentSite] = scene.sites.count == 1 ? scene.sites : [.facility]
    return sites.first { site in quotes.allSatisfy { $0.cents(site, nil) != nil } }
  }

  /// Quotes of one endoscopic base together; a base billed itself belongs to its family.
  private static func families(_ quotes: [FeeQuote]) -> [[FeeQuote]] {
    var order: [String] = []
    var members: [String: [FeeQuote]] = [:]
    for quote in quotes {
      let key = quote.row.endoscopicBase.isEmpty ? quote.row.code.text : quote.row.endoscopicBase
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(quote)
    }
    return order.compactMap { members[$0] }
  }

  private mutating func rank() {
    groups.sort { ($1.cents, $0.parts[0]) < ($0.cents, $1.parts[0]) }
    var place = 0
    for index in groups.indices where groups[index].isReduced {
      groups[index].perMille = place == 0 ? 1000 : place < 5 ? 500 : nil
      place += 1
    }
    total = groups.reduce(0) { sum, group in
      sum + (group.perMille.map { FeeFormula.share($0, of: group.cents) } ?? 0)
    }
    if groups.contains(where: { $0.perMille == nil }) {
      remarks.append("The sixth and later procedures are priced by report and not in the sum.")
    }
  }

  /// "45385 in full $242.86", "29881 50 % $120.00", one a line.
  var steps: [String] {
    groups.count == 1
      ? groups[0].parts
      : groups.flatMap { group in
        group.parts.count > 1 ? group.parts + [ranked(group)] : [ranked(group)]
      }
  }

  private func ranked(_ group: Group) -> String {
    let name = group.base.map { "family \($0)" } ?? String(group.parts[0].prefix { $0 != " " })
    guard let perMille = group.perMille else { return "\(name) by report" }
    return
      "\(name) \(perMille / 10) % $\(FixedDecimal.dollars(FeeFormula.share(perMille, of: group.cents)))"
  }

  var sentence: String {
    let units = RelativeValueText.units(groups.reduce(0) { $0 + $1.units })
    if groups.count == 1, let base = groups[0].base {
      return
        "Endoscopy family of base \(base), \(year)\(whereabouts): \(steps.joined(separator: "; ")); together $\(FixedDecimal.dollars(total)) (\(units) RVU)."
    }
    return
      "Several procedures in one session, \(year)\(whereabouts): \(steps.joined(separator: ", ")); together $\(FixedDecimal.dollars(total))."
  }
}

/// Prices the endoscopies of one family.
private struct EndoscopyPricing {
  let site: PaymentSite
  let locality: Locality?

  func single(_ quote: FeeQuote) -> SessionFee.Group {
    let cents = quote.cents(site, locality) ?? 0
    return SessionFee.Group(
      parts: ["\(quote.label) in full $\(FixedDecimal.dollars(cents))"],
      cents: cents,
      isReduced: quote.indicator != "0",
      units: units(quote)
    )
  }

  /// The highest in full, of each other what exceeds the base; nil when fewer than two beside the base.
  func family(_ quotes: [FeeQuote], base: FeeQuote) -> SessionFee.Group? {
    guard let baseCents = base.cents(site, locality) else { return nil }
    let priced = ranked(quotes, base)
    guard let first = priced.first else { return nil }
    var group = single(first.quote)
    group.base = base.row.code.text
    group.isReduced = true
    for (quote, cents) in priced.dropFirst() {
      let rest = max(0, cents - baseCents)
      let more = max(0, units(quote) - units(base))
      group.cents += rest
      group.units += more
      group.parts.append(
        "\(quote.label) $\(FixedDecimal.dollars(cents)) − base \(base.row.code) $\(FixedDecimal.dollars(baseCents)) = $\(FixedDecimal.dollars(rest)) (\(RelativeValueText.units(more)) RVU)"
      )
    }
    for quote in quotes where quote.row.code == base.row.code {
      group.parts.append("\(quote.label) is the base, paid within the others: $0.00")
    }
    return group
  }

  private func ranked(
    _ quotes: [FeeQuote],
    _ base: FeeQuote
  ) -> [(quote: FeeQuote, cents: Int)] {
    quotes.filter { $0.row.code != base.row.code }
      .compactMap { quote in quote.cents(site, locality).map { (quote, $0) } }
      .sorted { ($1.cents, $0.quote.name) < ($0.cents, $1.quote.name) }
  }

  /// What the sum is when only the total is rounded, when that differs.
  func unrounded(_ quotes: [FeeQuote], base: FeeQuote) -> String? {
    let formula = base.formula(locality)
    let members = ranked(quotes, base).map(\.quote)
    guard members.allSatisfy({ $0.shares.shares.isEmpty }),
      let baseUnits = formula.units(base.row, site),
      let rounded = family(quotes, base: base)?.cents
    else { return nil }
    let units = members.enumerated().map { index, quote in
      let own = formula.units(quote.row, site) ?? 0
      return index == 0 ? own : max(0, own - baseUnits)
    }
    let exact = formula.cents(units: units.reduce(0, +))
    return exact == rounded
      ? nil
      : "Each amount is rounded to the cent before it is added; rounded only at the end the sum is $\(FixedDecimal.dollars(exact))."
  }

  private func units(_ quote: FeeQuote) -> Int {
    quote.row.work + (site.practice(of: quote.row) ?? 0) + quote.row.malpractice
  }
}
