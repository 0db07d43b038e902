import CaseModel

/// Where and for whom a fee is asked.
struct FeeScene {
  let place: LocalityFinder.Finding
  let localityUse: TableUse?
  let sites: [FeeSite]
  let amounts: [AmountRecord]
  let isMedicare: Bool
  /// Relative value units are asked for, not dollars.
  let wantsUnits: Bool
  let isNonParticipating: Bool

  init(_ draft: FindingsDraft) throws {
    let intent = draft.intent
    let lookup = try draft.source.localities(on: intent.date)
    var found = LocalityFinder(lookup.rows).find(in: intent.text, state: intent.state)
    if let zip = Self.zip(intent.text),
      let area = try draft.source.locality(zip: zip, on: intent.date)
    {
      let rows = lookup.rows.filter {
        $0.contractor == area.contractor && $0.number == area.locality
      }
      found = LocalityFinder.Finding(localities: rows, place: "ZIP \(zip)", isComparison: false)
    }
    place = found
    localityUse = TableUse(
      lookup.coverage,
      row: found.localities.count == 1
        ? LocalityText.key(found.localities[0]) : "geographic indices"
    )
    let named = try FeeSite.named(in: draft)
    sites = [.nonFacility, .facility].filter(named.contains)
    amounts = try draft.source.amounts()
    isMedicare =
      !intent.payerIsGiven || intent.payer == .medicare || intent.payer == .medicareAdvantage
    let words = LocalityNames.words(intent.text)
    wantsUnits = words.contains { ["rvu", "rvus", "wrvu", "wrvus"].contains($0) }
    isNonParticipating =
      words.contains { ["nonpar", "limiting"].contains($0) }
      || Swift.zip(words, words.dropFirst()).contains {
        $0 == "non" && ["par", "participating"].contains($1)
      }
  }

  /// A ZIP code that is called one.
  private static func zip(_ text: String) -> String? {
    let words = LocalityNames.words(text)
    return Swift.zip(words, words.dropFirst()).first { before, word in
      before == "zip" || before == "zipcode" ? word.utf8.count == 5 && Int(word) != nil : false
    }?.1
  }
}
