import CaseModel

extension FeeScene {
  /// The scene that a question tells of.
  init(_ draft: FindingsDraft) throws {
    let intent = draft.intent
    try self.init(
      in: intent.text,
      state: intent.state,
      zip: Self.zip(intent.text),
      sites: PaymentSite.named(in: draft),
      on: intent.date,
      dateIsGiven: intent.dateIsGiven,
      from: draft.source
    )
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
