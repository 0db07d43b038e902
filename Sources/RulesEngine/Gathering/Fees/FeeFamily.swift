import CaseModel

/// Prices procedures of one session together.
///
/// Endoscopies of a family share their base; of other operations the second and later ones are paid at half
/// (IOM 100-04, ch. 12 §40.6).
struct FeeFamily {
  private let scene: FeeScene

  init(_ scene: FeeScene) { self.scene = scene }

  func add(to draft: inout FindingsDraft) throws {
    guard scene.isMedicare, scene.place.localities.count <= 1 else { return }
    var codes: [Code] = []
    for line in draft.intent.lines where !codes.contains(line.code) { codes.append(line.code) }
    guard (2...6).contains(codes.count),
      LocalityNames.words(draft.intent.text).contains(where: Self.asksForMoney)
    else { return }
    let quotes = try codes.compactMap { try FeeQuote($0, scene, draft) }.filter { $0.isPaid }
    guard quotes.count == codes.count, let site = site(of: quotes) else { return }
    if let base = endoscopicBase(quotes) {
      try addEndoscopies(quotes, base, site, &draft)
    } else if quotes.allSatisfy({
      $0.row.multipleProcedure == "2" || $0.row.multipleProcedure == "3"
    }) {
      addOperations(quotes, site, &draft)
    }
  }

  private static func asksForMoney(_ word: String) -> Bool {
    [
      "pay", "paid", "pays", "payment", "fee", "fees", "much", "compute", "calculate",
      "reimbursement", "allowed", "allowable", "rvu", "rvus",
    ]
    .contains(word)
  }

  private func site(of quotes: [FeeQuote]) -> FeeSite? {
    let sites: [FeeSite] = scene.sites.count == 1 ? scene.sites : [.facility]
    return sites.first { site in quotes.allSatisfy { $0.cents(site, nil) != nil } }
  }

  private var locality: Locality? { scene.place.localities.first }

  /// The base that all the codes share; a base billed itself belongs to its family.
  private func endoscopicBase(_ quotes: [FeeQuote]) -> Code? {
    let bases = Set(
      quotes.map { $0.row.endoscopicBase.isEmpty ? $0.row.code.text : $0.row.endoscopicBase }
    )
    guard bases.count == 1, let base = bases.first,
      quotes.contains(where: { $0.row.multipleProcedure == "3" })
    else { return nil }
    return Code(procedure: base)
  }

  private func addEndoscopies(
    _ quotes: [FeeQuote],
    _ base: Code,
    _ site: FeeSite,
    _ draft: inout FindingsDraft
  ) throws {
    guard let baseQuote = try FeeQuote(base, scene, draft),
      let baseCents = baseQuote.cents(site, locality)
    else { return }
    let priced = self.priced(quotes, site).filter { $0.quote.row.code != base }
    guard let first = priced.first, priced.count > 1 else { return }
    var total = first.cents
    var steps = ["\(first.quote.name) in full $\(FeeFormula.dollars(first.cents))"]
    var units = [units(first.quote, site)]
    for (quote, cents) in priced.dropFirst() {
      let rest = max(0, cents - baseCents)
      total += rest
      units.append(self.units(quote, site) - self.units(baseQuote, site))
      steps.append(
        "\(quote.name) $\(FeeFormula.dollars(cents)) − base \(base) $\(FeeFormula.dollars(baseCents)) = $\(FeeFormula.dollars(rest)) (\(RelativeValueText.units(units.last ?? 0)) RVU)"
      )
    }
    let text =
      "Endoscopy family of base \(base), \(baseQuote.year)\(whereabouts), \(site.title): \(steps.joined(separator: "; ")); together $\(FeeFormula.dollars(total)) (\(RelativeValueText.units(units.reduce(0, +))) RVU)."
    add(text, priced.map(\.quote) + [baseQuote], &draft)
  }

  private func addOperations(_ quotes: [FeeQuote], _ site: FeeSite, _ draft: inout FindingsDraft) {
    let priced = self.priced(quotes, site)
    var total = 0
    var steps: [String] = []
    for (position, item) in priced.enumerated() {
      let perMille = position == 0 ? 1000 : 500
      let cents = FeeFormula.share(perMille, of: item.cents)
      total += cents
      steps.append("\(item.quote.name) \(perMille / 10) % $\(FeeFormula.dollars(cents))")
    }
    let year = quotes.first?.year ?? ""
    let text =
      "Several procedures in one session, \(year)\(whereabouts), \(site.title): \(steps.joined(separator: ", ")); together $\(FeeFormula.dollars(total))."
    add(text, priced.map(\.quote), &draft)
  }

  private var whereabouts: String { locality.map { ", \(LocalityText.name($0))" } ?? ", national" }

  private func priced(_ quotes: [FeeQuote], _ site: FeeSite) -> [(quote: FeeQuote, cents: Int)] {
    quotes.compactMap { quote in quote.cents(site, locality).map { (quote, $0) } }
      .sorted { ($1.cents, $0.quote.name) < ($0.cents, $1.quote.name) }
  }

  private func units(_ quote: FeeQuote, _ site: FeeSite) -> Int {
    quote.row.work + (site.practice(of: quote.row) ?? 0) + quote.row.malpractice
  }

  private func add(_ text: String, _ quotes: [FeeQuote], _ draft: inout FindingsDraft) {
    let citations = quotes.flatMap(\.citations)
    draft.add(
      .headline,
      text,
      citations,
      verdict: .informational,
      origin: "fee family",
      weight: HeadlineWeight.computed + 5
    )
  }
}
